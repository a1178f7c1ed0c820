package fi.luotsi.negotiation;

import static fi.luotsi.negotiation.UusimaaOnPostgres.accept;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import fi.luotsi.access.NotFound;
import fi.luotsi.acting.Acting;
import fi.luotsi.agreement.AgreementChangedMeanwhile;
import fi.luotsi.agreement.AgreementRefused;
import fi.luotsi.agreement.AgreementRule;
import fi.luotsi.agreement.AgreementVersion;
import fi.luotsi.agreement.Agreements;
import fi.luotsi.agreement.Decisions;
import fi.luotsi.agreement.GateLine;
import fi.luotsi.agreement.Proposal;
import fi.luotsi.agreement.Proposals;
import fi.luotsi.agreement.Signatures;
import fi.luotsi.agreement.SigningRights;
import fi.luotsi.agreement.amendment.TermEnds;
import fi.luotsi.agreement.life.Body;
import fi.luotsi.agreement.life.LifeEvent.Decision;
import fi.luotsi.agreement.life.LifeEvent.Outcome;
import fi.luotsi.agreement.life.LifeState;
import fi.luotsi.audit.LogEntry;
import fi.luotsi.catalogue.Words;

/** From the negotiated package to the agreement in force, on a real database. The test's clock stands at 6 November 2018. */
class AgreementsOnPostgresTest {

    private static final LocalDate TODAY = LocalDate.of(2018, 11, 6);
    private static final Map<Body, Words> BODIES = Map.of(Body.PROVIDER_BOARD, new Words("Liikelaitoksen johtokunta", "Affärsverkets direktion", "Board of the enterprise"),
            Body.ORGANIZER_BOARD, new Words("Maakuntahallitus", "Landskapsstyrelsen", "County board"));

    final UusimaaOnPostgres uusimaa = new UusimaaOnPostgres();
    final Agreements agreements = uusimaa.core.the(Agreements.class);
    final Proposals proposals = uusimaa.core.the(Proposals.class);
    final Decisions decisions = uusimaa.core.the(Decisions.class);
    final Signatures signatures = uusimaa.core.the(Signatures.class);
    final SigningRights rights = uusimaa.core.the(SigningRights.class);
    final NegotiationId id = uusimaa.openAndSend();

    @AfterEach
    void close() {
        uusimaa.close();
    }

    @Test
    void aNegotiatedPackageIsProposedDecidedSignedAndInForce() {
        negotiate();
        var proposed = propose();
        assertThat(proposed.number()).isEqualTo("KS-2020-1");
        assertThat(proposed.documents()).extracting(document -> document.language() + document.place()).containsExactly("fi0", "sv0");
        decide(uusimaa.manager, Body.PROVIDER_BOARD, approval(TODAY));
        decide(uusimaa.decisionMaker, Body.ORGANIZER_BOARD, approval(TODAY));
        giveRights();
        assertThat(agreements.gate(uusimaa.manager, id)).hasSize(8).allMatch(GateLine::isGreen);
        signatures.sign(uusimaa.manager, id, sequence());
        var signed = signatures.sign(uusimaa.negotiator, id, sequence());
        assertThat(signed.life().state(TODAY)).isEqualTo(LifeState.IN_FORCE);
        assertThat(signed.current()).extracting(document -> document.language() + document.place()).containsExactly("fi2", "sv2");
        var file = new String(agreements.file(uusimaa.auditor, id, signed.current().getFirst().sha256()));
        assertThat(file).contains("Toimitusjohtaja", "Maakuntajohtaja").contains(signed.code());
        assertThat(uusimaa.reading.moves(uusimaa.auditor, id)).extracting(LogEntry::what)
                .containsSubsequence("AGREEMENT_PROPOSED", "AGREEMENT_APPROVED", "AGREEMENT_APPROVED", "AGREEMENT_SIGNED", "AGREEMENT_SIGNED");
    }

    @Test
    void whatIsNotNegotiatedOrNamesNoBodiesIsNotProposed() {
        assertThat(refused(() -> proposals.propose(uusimaa.negotiator, id, new Proposal(Map.of(Body.PROVIDER_BOARD, BODIES.get(Body.PROVIDER_BOARD)), Party.PROVIDER, " "))))
                .containsExactlyInAnyOrder(AgreementRule.PACKAGE_IS_NEGOTIATED, AgreementRule.BODIES_OF_BOTH_PARTIES, AgreementRule.PROPOSAL_SAYS_WHAT_IS_DECIDED);
        negotiate();
        propose();
        assertThat(refused(this::propose)).containsExactly(AgreementRule.PROPOSED_ONCE);
        proposals.withdraw(uusimaa.negotiator, id, 0, "Korjataan liite.");
        assertThat(propose().version()).isEqualTo(2);
    }

    @Test
    void aDecisionWithoutItsSectionIsRefusedAndABodyDecidesForItself() {
        negotiate();
        propose();
        var empty = new Decision(Outcome.APPROVED, TODAY.plusDays(1), " ", "", " ", "", null, null);
        assertThat(refused(() -> decide(uusimaa.decisionMaker, Body.ORGANIZER_BOARD, empty))).containsExactlyInAnyOrder(AgreementRule.DECISION_HAS_A_SECTION,
                AgreementRule.DECISION_HAS_A_CASE_NUMBER, AgreementRule.DECISION_HAS_A_DAY, AgreementRule.DECISION_CARRIES_REASONS, AgreementRule.DECISION_HAS_A_TEXT,
                AgreementRule.APPROVAL_BECOMES_FINAL);
        assertThat(refused(() -> decide(uusimaa.decisionMaker, Body.PROVIDER_BOARD, approval(TODAY)))).containsExactly(AgreementRule.BODY_OF_THE_OWN_PARTY);
        assertThat(refused(() -> decide(uusimaa.decisionMaker, Body.ORGANIZER_COUNCIL, approval(TODAY)))).containsExactly(AgreementRule.BODY_IS_NEXT);
        assertThatThrownBy(() -> decide(uusimaa.negotiator, Body.ORGANIZER_BOARD, approval(TODAY))).isInstanceOf(NotFound.class);
        assertThat(version().life().events()).isEmpty();
    }

    @Test
    void twoPeopleDecidingAtOnceAreOneDecision() {
        negotiate();
        propose();
        decisions.decide(uusimaa.decisionMaker, id, 0, Body.ORGANIZER_BOARD, approval(TODAY));
        assertThatThrownBy(() -> decisions.decide(uusimaa.decisionMaker, id, 0, Body.ORGANIZER_BOARD, returned())).isInstanceOf(AgreementChangedMeanwhile.class);
        assertThat(version().life().events()).hasSize(1);
    }

    @Test
    void whoIsInConflictDecidesNothingInTheMatter() {
        negotiate();
        propose();
        decisions.declareConflict(uusimaa.decisionMaker, id, "Puoliso työskentelee liikelaitoksessa.");
        assertThat(decisions.mayDecide(uusimaa.decisionMaker, version(), Body.ORGANIZER_BOARD)).isFalse();
        assertThat(refused(() -> decide(uusimaa.decisionMaker, Body.ORGANIZER_BOARD, approval(TODAY)))).containsExactly(AgreementRule.NO_CONFLICT_OF_INTEREST);
        assertThat(version().conflicts()).singleElement().satisfies(conflict -> assertThat(conflict.user()).isEqualTo(uusimaa.decisionMaker.user()));
    }

    @Test
    void aReturnedMatterIsAnsweredAndDecidedAgain() {
        negotiate();
        propose();
        decide(uusimaa.decisionMaker, Body.ORGANIZER_BOARD, returned());
        assertThat(version().life().state(TODAY)).isEqualTo(LifeState.RETURNED);
        assertThat(refused(() -> proposals.answer(uusimaa.negotiator, id, 1, " "))).containsExactly(AgreementRule.ANSWER_SAYS_SOMETHING);
        proposals.answer(uusimaa.negotiator, id, 1, "Riskitaulukko on liitteessä 2.");
        decide(uusimaa.decisionMaker, Body.ORGANIZER_BOARD, approval(TODAY));
        assertThat(version().life().hasApproved(Body.ORGANIZER_BOARD)).isTrue();
    }

    @Test
    void signaturesComeInOrderAndOnlyFromThoseWithTheRight() {
        negotiate();
        propose();
        giveRights();
        assertThat(refused(() -> signatures.sign(uusimaa.manager, id, 0))).containsExactly(AgreementRule.SIGNER_IS_NEXT);
        decide(uusimaa.manager, Body.PROVIDER_BOARD, approval(TODAY));
        decide(uusimaa.decisionMaker, Body.ORGANIZER_BOARD, approval(TODAY.plusDays(40)));
        assertThat(refused(() -> signatures.sign(uusimaa.colleague, id, 2))).containsExactly(AgreementRule.SIGNER_HAS_THE_RIGHT);
        assertThat(refused(() -> signatures.sign(uusimaa.negotiator, id, 2))).containsExactly(AgreementRule.SIGNER_IS_NEXT);
        signatures.sign(uusimaa.manager, id, 2);
        assertThat(version().life().boundFrom(Party.PROVIDER)).contains(TODAY);
        signatures.refuse(uusimaa.negotiator, id, 3, "Liite 3 puuttuu.");
        assertThat(version().life().state(TODAY)).isEqualTo(LifeState.RETURNED);
        assertThat(version().current()).extracting(document -> document.place()).containsExactly(0, 0);
        proposals.answer(uusimaa.negotiator, id, 4, "Liite on mukana.");
        signatures.sign(uusimaa.manager, id, 5);
        var signed = signatures.sign(uusimaa.negotiator, id, 6);
        assertThat(signed.life().state(TODAY)).isEqualTo(LifeState.SIGNED);
        assertThat(signed.current()).extracting(document -> document.place() + "/" + document.attempt()).containsExactly("2/2", "2/2");
        assertThat(signed.life().boundFrom(Party.ORGANIZER)).contains(TODAY.plusDays(40));
    }

    @Test
    void anEndedRightSignsNothing() {
        negotiate();
        propose();
        giveRights();
        decide(uusimaa.manager, Body.PROVIDER_BOARD, approval(TODAY));
        decide(uusimaa.decisionMaker, Body.ORGANIZER_BOARD, approval(TODAY));
        var held = rights.all(uusimaa.administrator).stream().filter(right -> right.party() == Party.PROVIDER).findFirst().orElseThrow();
        rights.end(uusimaa.administrator, held.id(), TODAY.minusDays(1), "Tehtävä vaihtui.");
        assertThat(refused(() -> signatures.sign(uusimaa.manager, id, 2))).containsExactly(AgreementRule.SIGNER_HAS_THE_RIGHT);
        assertThatThrownBy(() -> rights.all(uusimaa.negotiator)).isInstanceOf(NotFound.class);
        assertThat(refused(() -> rights.give(uusimaa.administrator, uusimaa.manager.user(), Optional.empty(), "", " ", TODAY, TODAY.minusDays(1))))
                .containsExactlyInAnyOrder(AgreementRule.RIGHT_HAS_A_TITLE, AgreementRule.RIGHT_HAS_A_SOURCE, AgreementRule.RIGHT_HAS_ITS_DAYS);
    }

    @Test
    void whatIsNotTheirsDoesNotExist() {
        negotiate();
        propose();
        assertThatThrownBy(() -> agreements.of(uusimaa.stranger, id)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> agreements.of(uusimaa.foreigner, id)).isInstanceOf(NotFound.class);
        assertThat(agreements.all(uusimaa.stranger)).isEmpty();
        assertThat(agreements.all(uusimaa.foreigner)).isEmpty();
        assertThat(agreements.all(uusimaa.decisionMaker)).hasSize(1);
        assertThatThrownBy(() -> agreements.file(uusimaa.stranger, id, version().documents().getFirst().sha256())).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> proposals.withdraw(uusimaa.decisionMaker, id, 0, "Ei.")).isInstanceOf(NotFound.class);
    }

    @Test
    void bothAreRemindedOfTheEndOfTheTermOnceForEachDistance() {
        negotiate();
        propose();
        giveRights();
        decide(uusimaa.manager, Body.PROVIDER_BOARD, approval(TODAY));
        decide(uusimaa.decisionMaker, Body.ORGANIZER_BOARD, approval(TODAY));
        signatures.sign(uusimaa.manager, id, sequence());
        signatures.sign(uusimaa.negotiator, id, sequence());
        assertThat(remindedOfTheEnd()).isZero();
        uusimaa.superuser.sql("update agreement_version set first_day = date '2018-01-01', last_day = ?").param(TODAY.plusDays(100)).update();
        assertThat(remindedOfTheEnd()).as("both signed when half a year before lay behind").isZero();
        uusimaa.superuser.sql("update agreement_event set day = ? where kind = 'SIGNED'").param(TODAY.minusDays(200)).update();
        int first = remindedOfTheEnd();
        assertThat(first).isGreaterThanOrEqualTo(2);
        assertThat(remindedOfTheEnd()).isEqualTo(first);
        uusimaa.superuser.sql("update agreement_version set last_day = ?").param(TODAY.plusDays(20)).update();
        assertThat(remindedOfTheEnd()).isEqualTo(2 * first);
        proposals.terminate(uusimaa.manager, id, sequence(), TODAY.plusDays(10), "Toiminta päättyy.");
        uusimaa.superuser.sql("delete from notice where occasion = 'AGREEMENT_ENDS'").update();
        assertThat(remindedOfTheEnd()).isZero();
    }

    private int remindedOfTheEnd() {
        uusimaa.core.the(TermEnds.class).remind(new Acting.Calendar());
        return uusimaa.superuser.sql("select count(*) from notice where occasion = 'AGREEMENT_ENDS'").query(Integer.class).single();
    }

    private void negotiate() {
        uusimaa.providers.draft(uusimaa.manager, id, List.of(accept(uusimaa.childProtection), accept(uusimaa.psychiatry), accept(uusimaa.olderPeople), accept(uusimaa.consequences)));
        uusimaa.providers.send(uusimaa.manager, id, UUID.randomUUID());
    }

    private AgreementVersion propose() {
        return proposals.propose(uusimaa.negotiator, id, new Proposal(BODIES, Party.PROVIDER, "Maakuntahallitus hyväksyy sopimuksen."));
    }

    private void decide(Acting.Person acting, Body body, Decision decision) {
        decisions.decide(acting, id, sequence(), body, decision);
    }

    private void giveRights() {
        uusimaa.keep(uusimaa.manager, "PROVIDER_MANAGER", null, uusimaa.enterprise.value());
        uusimaa.keep(uusimaa.negotiator, "ORGANIZER_NEGOTIATOR", uusimaa.uusimaa.value(), null);
        rights.give(uusimaa.administrator, uusimaa.manager.user(), Optional.of(uusimaa.enterprise), "Toimitusjohtaja", "Liikelaitoksen johtosääntö 8 §", TODAY.minusYears(1), null);
        rights.give(uusimaa.administrator, uusimaa.negotiator.user(), Optional.empty(), "Maakuntajohtaja", "Hallintosääntö 132 §", TODAY.minusYears(1), TODAY.plusYears(1));
    }

    private AgreementVersion version() {
        return agreements.of(uusimaa.auditor, id).orElseThrow();
    }

    private int sequence() {
        return version().sequence();
    }

    private static Decision approval(LocalDate finalFrom) {
        return new Decision(Outcome.APPROVED, TODAY, "142", "UMKno-2018-1042", "Sopimus on neuvoteltu.", "Hyväksytään.", null, finalFrom);
    }

    private static Decision returned() {
        return new Decision(Outcome.RETURNED, TODAY, "143", "UMKno-2018-1042", "Riskeistä puuttuu selvitys.", "Palautetaan valmisteluun.", "Äänestys 8–5.", null);
    }

    private static List<AgreementRule> refused(org.assertj.core.api.ThrowableAssert.ThrowingCallable act) {
        return catchThrowableOfType(AgreementRefused.class, act).rules();
    }
}
