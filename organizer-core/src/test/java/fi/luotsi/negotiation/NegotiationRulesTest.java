package fi.luotsi.negotiation;

import static fi.luotsi.negotiation.NegotiationRule.*;
import static fi.luotsi.negotiation.PlayedTable.*;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Year;
import java.util.List;

import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

import fi.luotsi.budget.LineKind;
import fi.luotsi.catalogue.Words;
import fi.luotsi.money.Euros;
import fi.luotsi.negotiation.term.Place;
import fi.luotsi.negotiation.term.Term;
import fi.luotsi.negotiation.term.TermId;
import fi.luotsi.negotiation.term.TermValue;
import fi.luotsi.target.Baseline;
import fi.luotsi.target.ImpactTarget;

class NegotiationRulesTest {

    final PlayedTable table = withThreeFrames();

    @Nested
    class BeforeTheFirstRound {

        @Test
        void onlyTheOrganizerDrafts() {
            assertBroken(PARTIES_TAKE_TURNS, () -> table.draft(MANAGER, offer(CHILD_PROTECTION, "310", null)));
        }

        @Test
        void framesAboveTheEnvelopeAreRefusedWithTheExcessToTheCent() {
            var broken = broken(() -> table.draft(NEGOTIATOR, offer(CHILD_PROTECTION, "310", null), offer(PSYCHIATRY, "95", null),
                    offer(OLDER_PEOPLE, "1185", null)));
            assertThat(broken.violations()).singleElement().satisfies(violation -> {
                assertThat(violation.rule()).isEqualTo(FRAMES_STAY_WITHIN_ENVELOPE);
                assertThat(violation.facts()).containsExactly(millions("5"), 2020, millions("1590"), millions("1585"));
            });
        }

        @Test
        void aCentTooMuchIsTooMuch() {
            var aCentMore = DraftEntry.offer(OLDER_PEOPLE.id(), new TermValue.Frame(millions("1180").plus(new Euros(1))), null, 0);
            var broken = broken(() -> table.draft(NEGOTIATOR, offer(CHILD_PROTECTION, "310", null), offer(PSYCHIATRY, "95", null), aCentMore));
            assertThat(broken.violations().getFirst().facts().getFirst()).isEqualTo(new Euros(1));
        }

        @Test
        void framesThatFillTheEnvelopeExactlyAreSaved() {
            draftTheDecidedFrames();
            assertThat(table.table().sum(Party.ORGANIZER, Year.of(2020), LineKind.EXPENSES)).isEqualTo(millions("1585"));
        }

        @Test
        void aFrameIsNotNegative() {
            assertBroken(FRAME_IS_NOT_NEGATIVE, () -> table.draft(NEGOTIATOR, offer(CHILD_PROTECTION, "-1", null)));
        }

        @Test
        void aRoundCarriesSomething() {
            assertBroken(ROUND_CARRIES_SOMETHING, () -> table.send(NEGOTIATOR));
        }

        @Test
        void thereIsNothingToTakeAStandOn() {
            assertBroken(STAND_NEEDS_AN_OFFER, () -> table.draft(NEGOTIATOR, accept(CHILD_PROTECTION)));
        }

        @Test
        void aFirstOfferMayComeWithoutAReason() {
            draftTheDecidedFrames();
            table.send(NEGOTIATOR);
            assertThat(table.term(CHILD_PROTECTION).status()).isEqualTo(TermStatus.OFFERED);
            assertThat(table.term(CHILD_PROTECTION).awaits()).contains(Party.PROVIDER);
        }
    }

    @Nested
    class WithTheOrganizersFramesOnTheTable {
        {
            draftTheDecidedFrames();
            table.send(NEGOTIATOR);
        }

        @Test
        void theOrganizerWaitsForItsTurn() {
            assertBroken(PARTIES_TAKE_TURNS, () -> table.draft(NEGOTIATOR, offer(CHILD_PROTECTION, "300", "Säästö")));
            assertBroken(PARTIES_TAKE_TURNS, () -> table.send(NEGOTIATOR));
        }

        @Test
        void aCounterOfferCarriesAReason() {
            assertBroken(CHANGE_CARRIES_A_REASON, () -> table.draft(MANAGER, offer(CHILD_PROTECTION, "322", " ")));
        }

        @Test
        void conditionalAndRefusingAnswersCarryAReason() {
            assertBroken(ANSWER_CARRIES_A_REASON, () -> table.draft(MANAGER, onCondition(CHILD_PROTECTION, "", 4_200, "610")));
            assertBroken(ANSWER_CARRIES_A_REASON, () -> table.draft(MANAGER, cannot(CHILD_PROTECTION, "")));
        }

        @Test
        void whoAcceptsOffersNothingElse() {
            var both = new DraftEntry(CHILD_PROTECTION.id(), new TermValue.Frame(millions("322")), Stand.ACCEPT, "Hinnat", null, null, 0);
            assertBroken(ACCEPTANCE_CARRIES_NO_OTHER_VALUE, () -> table.draft(MANAGER, both));
        }

        @Test
        void aProvidersCounterOfferMayExceedTheEnvelopeAndIsFlagged() {
            table.draft(MANAGER, offer(CHILD_PROTECTION, "322", "Hinnat"), offer(PSYCHIATRY, "98", "Jono"), offer(OLDER_PEOPLE, "1170", "Kotihoito"));
            var sum = table.table().sum(Party.PROVIDER, Year.of(2020), LineKind.EXPENSES);
            assertThat(sum).isEqualTo(millions("1590"));
            assertThat(table.table().excess(Year.of(2020), sum)).contains(millions("5"));
        }

        @Test
        void repeatingTheValueOnTheTableIsNoOffer() {
            table.draft(MANAGER, offer(CHILD_PROTECTION, "310", "Sama"));
            assertBroken(ROUND_CARRIES_SOMETHING, () -> table.send(MANAGER));
        }

        @Test
        void anAcceptedTermIsAgreedAndLocked() {
            table.draft(MANAGER, accept(CHILD_PROTECTION)).send(MANAGER);
            assertThat(table.term(CHILD_PROTECTION).status()).isEqualTo(TermStatus.AGREED);
            assertBroken(AGREED_TERM_IS_LOCKED, () -> table.draft(NEGOTIATOR, offer(CHILD_PROTECTION, "300", "Säästö")));
        }

        @Test
        void nobodyAcceptsTheirOwnOffer() {
            table.draft(MANAGER, cannot(CHILD_PROTECTION, "Ei riitä")).send(MANAGER);
            assertThat(table.term(CHILD_PROTECTION).awaits()).contains(Party.ORGANIZER);
            assertBroken(NOBODY_ACCEPTS_THEIR_OWN_OFFER, () -> table.draft(NEGOTIATOR, accept(CHILD_PROTECTION)));
        }

        @Test
        void anAcceptanceOnConditionWaitsForTheOfferer() {
            table.draft(MANAGER, onCondition(CHILD_PROTECTION, "4 200 asiakasta", 4_200, "610")).send(MANAGER);
            assertThat(table.term(CHILD_PROTECTION).status()).isEqualTo(TermStatus.CONDITIONAL);
            table.draft(NEGOTIATOR, accept(CHILD_PROTECTION)).send(NEGOTIATOR);
            assertThat(table.term(CHILD_PROTECTION).status()).isEqualTo(TermStatus.AGREED);
            assertThat(PackageJson.canonical(table.table())).contains("4 200 asiakasta");
        }

        @Test
        void nobodyActsForBothSides() {
            table.draft(MANAGER, accept(CHILD_PROTECTION));
            var turncoat = new fi.luotsi.acting.Acting.ProviderStaff(NEGOTIATOR.user(), "Tuottajan johtaja", ENTERPRISE);
            assertBroken(NOBODY_ACTS_FOR_BOTH_SIDES, () -> table.send(turncoat));
        }

        @Test
        void theOrganizerCannotAcceptItsWayOverTheEnvelope() {
            table.draft(MANAGER, offer(CHILD_PROTECTION, "322", "Hinnat")).send(MANAGER);
            assertBroken(FRAMES_STAY_WITHIN_ENVELOPE, () -> table.draft(NEGOTIATOR, accept(CHILD_PROTECTION)));
        }

        @Test
        void theTableIsNegotiatedWhenAllTermsAreAgreedAndFrozenFromThenOn() {
            table.draft(MANAGER, accept(CHILD_PROTECTION), accept(PSYCHIATRY), accept(OLDER_PEOPLE)).send(MANAGER);
            assertThat(table.table().head().phase()).isInstanceOfSatisfying(Phase.Negotiated.class,
                    negotiated -> assertThat(negotiated.fingerprint()).isEqualTo(PackageJson.fingerprint(table.table())).hasSize(64));
            assertBroken(NEGOTIATED_PACKAGE_IS_FROZEN, () -> table.draft(NEGOTIATOR, offer(PSYCHIATRY, "96", "Myöhässä")));
        }
    }

    @Nested
    class TheUusimaaExercise {

        @Test
        void comesToItsResultInFourRounds() {
            draftTheDecidedFrames();
            table.send(NEGOTIATOR);
            table.draft(MANAGER, offer(CHILD_PROTECTION, "322", "Hinnat"), offer(PSYCHIATRY, "98", "Jono"), offer(OLDER_PEOPLE, "1170", "Kotihoito"));
            table.send(MANAGER);

            var difference = RoundDifference.between(table.table(), 1, 2);
            assertThat(difference.changes()).hasSize(3);
            assertThat(difference.changes().getFirst().euros().orElseThrow())
                    .isEqualTo(new RoundDifference.EurosDelta(millions("12"), new BigDecimal("3.9")));

            table.draft(NEGOTIATOR, offer(CHILD_PROTECTION, "318", "Hinnat, ei määrää"), offer(PSYCHIATRY, "97", "Puolet jonosta"), accept(OLDER_PEOPLE));
            table.send(NEGOTIATOR);
            assertThat(table.table().sentSum(Party.ORGANIZER, Year.of(2020), LineKind.EXPENSES)).isEqualTo(millions("1585"));
            table.draft(MANAGER, accept(CHILD_PROTECTION), accept(PSYCHIATRY)).send(MANAGER);
            assertThat(table.table().head().phase()).isInstanceOf(Phase.Negotiated.class);
            assertThat(table.term(CHILD_PROTECTION).agreedValue()).contains(new TermValue.Frame(millions("318")));
        }
    }

    @Test
    void aClauseExistsInBothLanguages() {
        var clauses = new PlayedTable(CONSEQUENCES);
        assertBroken(CLAUSE_EXISTS_IN_BOTH_LANGUAGES, () ->
                clauses.draft(NEGOTIATOR, DraftEntry.offer(CONSEQUENCES.id(), new TermValue.Clause("Suunnitelma 14 päivässä.", " "), null, 0)));
    }

    @Test
    void aMeasuredBaselineNamesItsSource() {
        var term = new Term.TargetTerm(TermId.random(), new Place(8, 1), Words.of("Sijoitetut lapset", "Placerade barn"));
        var target = new ImpactTarget("Lapset kasvavat kotona", "3563", "%", ImpactTarget.Direction.AT_MOST, new BigDecimal("1.40"), 2020,
                new BigDecimal("2"), new Baseline.Measured(new BigDecimal("1.52"), 2017, "Uusimaa", " ", null), "Vuosiraportti");
        assertBroken(TARGET_NAMES_ITS_SOURCE,
                () -> new PlayedTable(term).draft(NEGOTIATOR, DraftEntry.offer(term.id(), new TermValue.Target(target), null, 0)));
    }

    @Test
    void everyRuleIsBrokenByATest() throws Exception {
        var source = new StringBuilder();
        try (var tests = Files.list(Path.of("src/test/java/fi/luotsi/negotiation"))) {
            for (Path test : tests.filter(file -> file.toString().endsWith("Test.java")).toList()) {
                source.append(Files.readString(test));
            }
        }
        assertThat(List.of(NegotiationRule.values())).filteredOn(rule -> rule != FRAMES_NEED_AN_ENVELOPE)
                .allSatisfy(rule -> assertThat(source).containsPattern("(Broken\\(|isEqualTo\\(|containsExactly\\()(NegotiationRule\\.)?" + rule.name()));
    }

    private void draftTheDecidedFrames() {
        table.draft(NEGOTIATOR, offer(CHILD_PROTECTION, "310", null), offer(PSYCHIATRY, "95", null), offer(OLDER_PEOPLE, "1180", null));
    }

    static RulesBroken broken(org.assertj.core.api.ThrowableAssert.ThrowingCallable action) {
        return catchThrowableOfType(RulesBroken.class, action);
    }

    static void assertBroken(NegotiationRule rule, org.assertj.core.api.ThrowableAssert.ThrowingCallable action) {
        assertThat(broken(action)).isNotNull();
        assertThat(broken(action).violations()).extracting(RulesBroken.Violation::rule).contains(rule);
    }
}
