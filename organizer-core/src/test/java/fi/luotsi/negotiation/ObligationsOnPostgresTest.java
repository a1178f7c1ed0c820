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
import fi.luotsi.agreement.Agreements;
import fi.luotsi.agreement.Decisions;
import fi.luotsi.agreement.Proposal;
import fi.luotsi.agreement.Proposals;
import fi.luotsi.agreement.Signatures;
import fi.luotsi.agreement.SigningRights;
import fi.luotsi.agreement.life.Body;
import fi.luotsi.agreement.life.LifeEvent.Decision;
import fi.luotsi.agreement.life.LifeEvent.Outcome;
import fi.luotsi.agreement.obligation.Every;
import fi.luotsi.agreement.obligation.NewObligation;
import fi.luotsi.agreement.obligation.Obligation;
import fi.luotsi.agreement.obligation.ObligationId;
import fi.luotsi.agreement.obligation.ObligationRefused;
import fi.luotsi.agreement.obligation.ObligationReminders;
import fi.luotsi.agreement.obligation.ObligationRule;
import fi.luotsi.agreement.obligation.Obligations;
import fi.luotsi.audit.LogEntry;
import fi.luotsi.catalogue.Words;
import fi.luotsi.negotiation.issue.IssueContent;
import fi.luotsi.negotiation.issue.OpenIssues;
import fi.luotsi.negotiation.term.TermId;

/** What a signed agreement asks of its parties, on a real database. The test's clock stands at 6 November 2018, the agreement is for 2020. */
class ObligationsOnPostgresTest {

    private static final LocalDate TODAY = LocalDate.of(2018, 11, 6);
    private static final LocalDate REPORT = LocalDate.of(2020, 4, 30);

    final UusimaaOnPostgres uusimaa = new UusimaaOnPostgres();
    final Obligations obligations = uusimaa.core.the(Obligations.class);
    final NegotiationId id = uusimaa.openAndSend();

    @AfterEach
    void close() {
        uusimaa.close();
    }

    @Test
    void whatWasLeftOpenIsOwedFromTheSecondSignatureOn() {
        leaveOpen();
        assertThat(obligations.of(uusimaa.negotiator, id)).isEmpty();
        sign();
        assertThat(obligations.of(uusimaa.manager, id)).singleElement().satisfies(owed -> {
            assertThat(owed.kind()).isEqualTo(Obligation.Kind.OPEN_ISSUE);
            assertThat(owed.owner()).isEqualTo("Sopimuspäällikkö");
            assertThat(owed.days()).containsExactly(TODAY.plusDays(90));
        });
        assertThat(obligations.of(uusimaa.auditor, id)).hasSize(1);
        assertThat(obligations.of(uusimaa.decisionMaker, id)).hasSize(1);
    }

    @Test
    void aPartyWritesDownWhatItFindsNamesAnOwnerAndShowsThatItWasDone() {
        sign();
        write(uusimaa.negotiator, Party.PROVIDER, REPORT, Every.QUARTER);
        var report = only();
        assertThat(report.days()).containsExactly(REPORT, REPORT.plusMonths(3), REPORT.plusMonths(6));
        assertThat(refused(() -> obligations.fulfil(uusimaa.negotiator, id, report.id(), REPORT, "Raportti 4/2020"))).containsExactly(ObligationRule.OWED_BY_THE_OWN_PARTY);
        assertThat(refused(() -> obligations.fulfil(uusimaa.manager, id, report.id(), REPORT, " "))).containsExactly(ObligationRule.EVIDENCE_SAYS_SOMETHING);
        assertThat(refused(() -> obligations.fulfil(uusimaa.manager, id, report.id(), REPORT.plusDays(1), "Raportti"))).containsExactly(ObligationRule.EVIDENCE_IS_FOR_WHAT_IS_DUE);
        obligations.name(uusimaa.manager, id, report.id(), "Talouspäällikkö");
        obligations.fulfil(uusimaa.manager, id, report.id(), REPORT, "Raportti 4/2020, § 31");
        assertThat(refused(() -> obligations.fulfil(uusimaa.manager, id, report.id(), REPORT, "Toinen"))).containsExactly(ObligationRule.EVIDENCE_IS_FOR_WHAT_IS_DUE);
        assertThat(only().owner()).isEqualTo("Talouspäällikkö");
        assertThat(only().dues()).extracting(due -> due.standing(REPORT.plusDays(1))).containsExactly(Obligation.Standing.DONE, Obligation.Standing.AHEAD, Obligation.Standing.AHEAD);
        assertThat(uusimaa.reading.moves(uusimaa.auditor, id)).extracting(LogEntry::what).containsSubsequence("OBLIGATION_WRITTEN", "OBLIGATION_OWNED", "OBLIGATION_DONE");
    }

    @Test
    void whatIsWrittenWronglyIsRefusedAsAWholeAndStruckByItsWriterAlone() {
        assertThat(refused(() -> write(uusimaa.negotiator, Party.PROVIDER, REPORT, Every.ONCE))).containsExactly(ObligationRule.AGREEMENT_IS_SIGNED);
        sign();
        var wrong = new NewObligation(Party.PROVIDER, new TermId(UUID.randomUUID()), " ", "x".repeat(201), LocalDate.of(2021, 1, 1), Every.ONCE);
        assertThat(refused(() -> obligations.write(uusimaa.negotiator, id, wrong))).containsExactlyInAnyOrder(ObligationRule.OBLIGATION_SAYS_WHAT,
                ObligationRule.OBLIGATION_STANDS_IN_A_TERM, ObligationRule.OBLIGATION_FALLS_INTO_THE_AGREEMENT, ObligationRule.TEXTS_ARE_NOT_ENDLESS);
        write(uusimaa.negotiator, Party.PROVIDER, REPORT, Every.ONCE);
        assertThat(refused(() -> obligations.strike(uusimaa.manager, id, only().id(), "Väärin."))).containsExactly(ObligationRule.STRUCK_BY_ITS_WRITER);
        assertThat(refused(() -> obligations.strike(uusimaa.negotiator, id, only().id(), ""))).containsExactly(ObligationRule.LEAVING_CARRIES_A_REASON);
        obligations.strike(uusimaa.negotiator, id, only().id(), "Kirjattiin kahdesti.");
        assertThat(obligations.of(uusimaa.negotiator, id)).isEmpty();
    }

    @Test
    void whatIsNotTheirsDoesNotExist() {
        sign();
        write(uusimaa.manager, Party.PROVIDER, REPORT, Every.ONCE);
        var report = only().id();
        assertThatThrownBy(() -> obligations.of(uusimaa.stranger, id)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> obligations.of(uusimaa.foreigner, id)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> write(uusimaa.auditor, Party.PROVIDER, REPORT, Every.ONCE)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> obligations.name(uusimaa.negotiator, id, new ObligationId(UUID.randomUUID()), "x")).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> obligations.fulfil(uusimaa.stranger, id, report, REPORT, "x")).isInstanceOf(NotFound.class);
    }

    @Test
    void afterNoticeNothingIsOwedBeyondTheLastDay() {
        sign();
        write(uusimaa.negotiator, Party.PROVIDER, REPORT, Every.QUARTER);
        uusimaa.core.the(Proposals.class).terminate(uusimaa.negotiator, id, sequence(), REPORT.plusMonths(4), "Irtisanotaan.");
        assertThat(only().days()).containsExactly(REPORT, REPORT.plusMonths(3));
    }

    @Test
    void whoOwesIsRemindedOnceOfEachDayAndBothAreToldTheDayAfter() {
        sign();
        write(uusimaa.negotiator, Party.PROVIDER, LocalDate.of(2020, 1, 20), Every.ONCE);
        var reminders = uusimaa.core.the(ObligationReminders.class);
        reminders.remind(new Acting.Calendar());
        assertThat(rung("OBLIGATION_DUE")).isZero();
        for (int[] day : new int[][] {{-7, 1, 0}, {-7, 1, 0}, {-3, 1, 0}, {-1, 2, 0}, {0, 2, 0}, {1, 2, 2}, {2, 2, 2}}) {
            uusimaa.core.setDay(LocalDate.of(2020, 1, 20).plusDays(day[0]));
            reminders.remind(new Acting.Calendar());
            assertThat(rung("OBLIGATION_DUE")).as("due, day " + day[0]).isEqualTo(day[1]);
            assertThat(rung("OBLIGATION_OVERDUE")).as("overdue, day " + day[0]).isEqualTo(day[2]);
        }
    }

    private int rung(String occasion) {
        return uusimaa.superuser.sql("select count(*) from notice where occasion = ?").param(occasion).query(Integer.class).single();
    }

    private void leaveOpen() {
        uusimaa.core.the(OpenIssues.class).raise(uusimaa.negotiator, id, new IssueContent(Words.of("Ensihoidon työnjako", "Arbetsfördelningen i akutvården"), null,
                new IssueContent.Owner(Party.ORGANIZER, "Sopimuspäällikkö"), TODAY.plusDays(90), Words.of("Nykyinen jatkuu", "Nuvarande fortsätter"), null, List.of()));
    }

    private void write(Acting.Person acting, Party party, LocalDate first, Every every) {
        obligations.write(acting, id, new NewObligation(party, uusimaa.consequences.id(), "Osavuosiraportti", "", first, every));
    }

    private Obligation only() {
        var all = obligations.of(uusimaa.auditor, id);
        assertThat(all).hasSize(1);
        return all.getFirst();
    }

    private void sign() {
        uusimaa.providers.draft(uusimaa.manager, id, List.of(accept(uusimaa.childProtection), accept(uusimaa.psychiatry), accept(uusimaa.olderPeople), accept(uusimaa.consequences)));
        uusimaa.providers.send(uusimaa.manager, id, UUID.randomUUID());
        var bodies = Map.of(Body.PROVIDER_BOARD, Words.of("Johtokunta", "Direktion"), Body.ORGANIZER_BOARD, Words.of("Maakuntahallitus", "Landskapsstyrelsen"));
        uusimaa.core.the(Proposals.class).propose(uusimaa.negotiator, id, new Proposal(bodies, Party.PROVIDER, "Hyväksytään."));
        var decisions = uusimaa.core.the(Decisions.class);
        var approval = new Decision(Outcome.APPROVED, TODAY, "142", "UMKno-2018-1042", "Sopimus on neuvoteltu.", "Hyväksytään.", null, TODAY);
        decisions.decide(uusimaa.manager, id, sequence(), Body.PROVIDER_BOARD, approval);
        decisions.decide(uusimaa.decisionMaker, id, sequence(), Body.ORGANIZER_BOARD, approval);
        uusimaa.keep(uusimaa.manager, "PROVIDER_MANAGER", null, uusimaa.enterprise.value());
        uusimaa.keep(uusimaa.negotiator, "ORGANIZER_NEGOTIATOR", uusimaa.uusimaa.value(), null);
        var rights = uusimaa.core.the(SigningRights.class);
        rights.give(uusimaa.administrator, uusimaa.manager.user(), Optional.of(uusimaa.enterprise), "Toimitusjohtaja", "Johtosääntö 8 §", TODAY.minusYears(1), null);
        rights.give(uusimaa.administrator, uusimaa.negotiator.user(), Optional.empty(), "Maakuntajohtaja", "Hallintosääntö 132 §", TODAY.minusYears(1), null);
        var signatures = uusimaa.core.the(Signatures.class);
        signatures.sign(uusimaa.manager, id, sequence());
        signatures.sign(uusimaa.negotiator, id, sequence());
    }

    private int sequence() {
        return uusimaa.core.the(Agreements.class).of(uusimaa.auditor, id).orElseThrow().sequence();
    }

    private static List<ObligationRule> refused(org.assertj.core.api.ThrowableAssert.ThrowingCallable act) {
        return catchThrowableOfType(ObligationRefused.class, act).rules();
    }
}
