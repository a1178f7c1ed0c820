package fi.luotsi.negotiation;

import static fi.luotsi.negotiation.NegotiationRule.*;
import static fi.luotsi.negotiation.NegotiationRulesTest.assertBroken;
import static fi.luotsi.negotiation.NegotiationRulesTest.broken;
import static fi.luotsi.negotiation.PlayedTable.*;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

import fi.luotsi.negotiation.term.Term;
import fi.luotsi.negotiation.term.TermValue;

/** Conditional offers: what a condition ties is locked together or not at all. */
class ConditionsTest {

    final PlayedTable table = withThreeFrames();

    {
        table.draft(NEGOTIATOR, offer(CHILD_PROTECTION, "310", null), offer(PSYCHIATRY, "95", null), offer(OLDER_PEOPLE, "1180", null)).send(NEGOTIATOR);
        table.draft(MANAGER, offer(CHILD_PROTECTION, "322", "Hinnat"), offer(PSYCHIATRY, "98", "Jono"), offer(OLDER_PEOPLE, "1170", "Kotihoito")).send(MANAGER);
    }

    @Nested
    class OfTheUusimaaExercise {
        {
            table.draft(NEGOTIATOR, offer(CHILD_PROTECTION, "318", "Hinnat, ei määrää").onlyIf(List.of(table.on(OLDER_PEOPLE))),
                    offer(PSYCHIATRY, "97", "Puolet jonosta"), accept(OLDER_PEOPLE)).send(NEGOTIATOR);
        }

        @Test
        void anAcceptedOfferWaitsForTheOneThatNamesIt() {
            assertThat(table.term(OLDER_PEOPLE).status()).isEqualTo(TermStatus.CONDITIONAL);
            assertThat(table.term(CHILD_PROTECTION).status()).isEqualTo(TermStatus.OFFERED);
            assertThat(table.term(OLDER_PEOPLE).settlement().tiedBy()).singleElement().satisfies(tie -> {
                assertThat(tie.term()).isEqualTo(CHILD_PROTECTION.id());
                assertThat(tie.hold()).isEqualTo(Tie.Hold.PENDING);
            });
        }

        @Test
        void bothLockTogether() {
            table.draft(MANAGER, accept(CHILD_PROTECTION), accept(PSYCHIATRY)).send(MANAGER);
            assertThat(table.table().head().phase()).isInstanceOf(Phase.Negotiated.class);
            assertThat(table.term(CHILD_PROTECTION).agreedValue()).contains(new TermValue.Frame(millions("318")));
            assertThat(PackageJson.canonical(table.table())).contains("\"onlyWith\":\"" + OLDER_PEOPLE.id() + "\"");
        }

        @Test
        void acceptingTheRestTakesWhatIsStillUnanswered() {
            assertThat(table.table().terms()).filteredOn(state -> state.canBeAcceptedBy(Party.PROVIDER)).extracting(TermState::term)
                    .containsExactly(CHILD_PROTECTION, PSYCHIATRY);
        }

        @Test
        void aCounterOfferFreesWhatItsPredecessorNamed() {
            table.draft(MANAGER, offer(CHILD_PROTECTION, "320", "Määräkin nousee")).send(MANAGER);
            assertThat(table.term(OLDER_PEOPLE).status()).isEqualTo(TermStatus.AGREED);
            assertThat(table.term(CHILD_PROTECTION).settlement().ties()).isEmpty();
        }

        @Test
        void replacingWhatWasNamedLeavesTheOfferWithoutGround() {
            table.draft(MANAGER, accept(CHILD_PROTECTION), offer(OLDER_PEOPLE, "1175", "Uudet luvut")).send(MANAGER);
            var left = table.term(CHILD_PROTECTION);
            assertThat(left.status()).isEqualTo(TermStatus.CONDITIONAL);
            assertThat(left.isLapsed()).isTrue();
            assertThat(left.awaits()).contains(Party.ORGANIZER);
        }

        @Test
        void whoeverSetTheConditionOffersTheSameWithoutIt() {
            table.draft(MANAGER, accept(CHILD_PROTECTION), offer(OLDER_PEOPLE, "1169", "Uudet luvut")).send(MANAGER);
            table.draft(NEGOTIATOR, offer(CHILD_PROTECTION, "318", "Pätee näinkin")).send(NEGOTIATOR);
            assertThat(table.term(CHILD_PROTECTION).isLapsed()).isFalse();
            table.draft(MANAGER, accept(CHILD_PROTECTION)).send(MANAGER);
            assertThat(table.term(CHILD_PROTECTION).status()).isEqualTo(TermStatus.AGREED);
            assertThat(RoundDifference.between(table.table(), 4, 5).changes()).as("the condition is gone").hasSize(1);
        }
    }

    @Test
    void acceptingOneOfTwoLeavesItConditional() {
        table.draft(NEGOTIATOR, offer(CHILD_PROTECTION, "309", "Yhdessä"));
        table.draft(NEGOTIATOR, offer(PSYCHIATRY, "94", "Yhdessä").onlyIf(List.of(table.on(CHILD_PROTECTION)))).send(NEGOTIATOR);
        table.draft(MANAGER, accept(PSYCHIATRY)).send(MANAGER);
        assertThat(table.term(PSYCHIATRY).status()).isEqualTo(TermStatus.CONDITIONAL);
        table.draft(NEGOTIATOR, cannot(OLDER_PEOPLE, "Odotamme")).send(NEGOTIATOR);
        table.draft(MANAGER, accept(CHILD_PROTECTION)).send(MANAGER);
        assertThat(table.term(PSYCHIATRY).status()).isEqualTo(TermStatus.AGREED);
        assertThat(table.term(CHILD_PROTECTION).status()).isEqualTo(TermStatus.AGREED);
    }

    @Test
    void anAcceptanceMayDependOnAnOwnOfferOfTheSameRound() {
        table.draft(NEGOTIATOR, offer(CHILD_PROTECTION, "308", "Yhdessä"));
        table.draft(NEGOTIATOR, accept(OLDER_PEOPLE).onlyIf(List.of(table.on(CHILD_PROTECTION)))).send(NEGOTIATOR);
        assertThat(table.term(OLDER_PEOPLE).status()).isEqualTo(TermStatus.CONDITIONAL);
        table.draft(MANAGER, offer(CHILD_PROTECTION, "321", "Ei riitä")).send(MANAGER);
        assertThat(table.term(OLDER_PEOPLE).isLapsed()).as("the acceptance stood only with 314").isTrue();
        assertThat(table.term(OLDER_PEOPLE).awaits()).contains(Party.ORGANIZER);
    }

    @Test
    void aStandOnConditionWithoutWordsDependsOnTheOtherTermAlone() {
        var stand = new DraftEntry(OLDER_PEOPLE.id(), null, Stand.ACCEPT_ON_CONDITION, null, null, null, 0).onlyIf(List.of(table.on(PSYCHIATRY)));
        table.draft(NEGOTIATOR, stand);
        assertThat(table.term(OLDER_PEOPLE).draft()).extracting(DraftItem::stand).isEqualTo(Stand.ACCEPT);
    }

    @Test
    void theOthersValueOnAConditionIsAnAcceptance() {
        table.draft(NEGOTIATOR, offer(OLDER_PEOPLE, "1170", null).onlyIf(List.of(table.on(PSYCHIATRY))));
        assertThat(table.term(OLDER_PEOPLE).draft()).satisfies(item -> {
            assertThat(item.value()).isNull();
            assertThat(item.stand()).isEqualTo(Stand.ACCEPT);
        });
    }

    @Test
    void aCircleIsRefusedAndItsWayNamed() {
        table.draft(NEGOTIATOR, offer(CHILD_PROTECTION, "309", "Yhdessä"), offer(PSYCHIATRY, "94", "Yhdessä"));
        table.draft(NEGOTIATOR, again(PSYCHIATRY, "94").onlyIf(List.of(table.on(CHILD_PROTECTION))));
        table.draft(NEGOTIATOR, accept(OLDER_PEOPLE).onlyIf(List.of(table.on(PSYCHIATRY))));
        var broken = broken(() -> table.draft(NEGOTIATOR, again(CHILD_PROTECTION, "309").onlyIf(List.of(table.on(OLDER_PEOPLE)))));
        assertThat(broken.violations()).singleElement().satisfies(violation -> {
            assertThat(violation.rule()).isEqualTo(CONDITIONS_FORM_NO_CIRCLE);
            assertThat(violation.facts()).containsExactly(List.of(CHILD_PROTECTION.title(), OLDER_PEOPLE.title(), PSYCHIATRY.title(), CHILD_PROTECTION.title()));
        });
    }

    @Test
    void twoThatWaitForEachOtherAreACircleAndSoIsOneThatWaitsForItself() {
        table.draft(NEGOTIATOR, offer(CHILD_PROTECTION, "309", "Yhdessä"), offer(PSYCHIATRY, "94", "Yhdessä"));
        table.draft(NEGOTIATOR, again(PSYCHIATRY, "94").onlyIf(List.of(table.on(CHILD_PROTECTION))));
        assertBroken(CONDITIONS_FORM_NO_CIRCLE, () -> table.draft(NEGOTIATOR, again(CHILD_PROTECTION, "309").onlyIf(List.of(table.on(PSYCHIATRY)))));
        assertBroken(CONDITIONS_FORM_NO_CIRCLE, () -> table.draft(NEGOTIATOR, again(CHILD_PROTECTION, "309").onlyIf(List.of(table.on(CHILD_PROTECTION)))));
    }

    @Test
    void aRefusalDependsOnNothing() {
        assertBroken(CONDITION_NEEDS_AN_OFFER_OR_ACCEPTANCE,
                () -> table.draft(NEGOTIATOR, cannot(PSYCHIATRY, "Ei").onlyIf(List.of(table.on(OLDER_PEOPLE)))));
    }

    @Test
    void whatAConditionNamesIsStillOfferedOnceTheRoundIsSent() {
        var replaced = table.on(OLDER_PEOPLE);
        table.draft(NEGOTIATOR, offer(OLDER_PEOPLE, "1165", "Säästö"));
        assertBroken(CONDITION_NAMES_WHAT_IS_OFFERED, () -> table.draft(NEGOTIATOR, offer(PSYCHIATRY, "94", "Yhdessä").onlyIf(List.of(replaced))));
        table.draft(NEGOTIATOR, offer(PSYCHIATRY, "94", "Yhdessä").onlyIf(List.of(table.on(OLDER_PEOPLE))));
        table.draft(NEGOTIATOR, new DraftEntry(OLDER_PEOPLE.id(), null, null, null, null, null, 0));
        assertBroken(CONDITION_NAMES_WHAT_IS_OFFERED, () -> table.send(NEGOTIATOR));
    }

    @Test
    void nobodyDependsOnWhatTheyRefuse() {
        table.draft(NEGOTIATOR, cannot(OLDER_PEOPLE, "Ei"));
        assertBroken(CONDITION_NAMES_WHAT_IS_OFFERED,
                () -> table.draft(NEGOTIATOR, offer(PSYCHIATRY, "94", "Yhdessä").onlyIf(List.of(table.on(OLDER_PEOPLE)))));
    }

    private static DraftEntry again(Term term, String millions) {
        return offer(term, millions, "Yhdessä");
    }
}
