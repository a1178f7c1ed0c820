package fi.luotsi.negotiation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import fi.luotsi.access.NotFound;
import fi.luotsi.acting.Acting;
import fi.luotsi.audit.LogEntry;
import fi.luotsi.catalogue.Words;
import fi.luotsi.money.Euros;
import fi.luotsi.negotiation.issue.IssueChangedMeanwhile;
import fi.luotsi.negotiation.issue.IssueContent;
import fi.luotsi.negotiation.issue.IssueDeadlines;
import fi.luotsi.negotiation.issue.IssueRefused;
import fi.luotsi.negotiation.issue.IssueRule;
import fi.luotsi.negotiation.issue.IssueStanding;
import fi.luotsi.negotiation.issue.OpenIssues;
import fi.luotsi.period.Today;
import fi.luotsi.testing.CoreOnPostgres;

class OpenIssuesOnPostgresTest {

    private static final Words DEFAULT = Words.of("Nykyinen työnjako jatkuu.", "Den nuvarande arbetsfördelningen fortsätter.");
    private static final LocalDate TODAY = LocalDate.ofInstant(CoreOnPostgres.NOW, Today.FINLAND);

    final UusimaaOnPostgres uusimaa = new UusimaaOnPostgres();
    final OpenIssues issues = uusimaa.core.the(OpenIssues.class);

    @AfterEach
    void close() {
        uusimaa.close();
    }

    @Test
    void eitherPartyRaisesAnIssueWhoseverTurnItIsAndTheOtherSeesIt() {
        var id = uusimaa.openAndSend();
        var content = content(DEFAULT);
        var issue = issues.raise(uusimaa.negotiator, id, content);
        assertThat(issues.issue(uusimaa.manager, id, issue).content()).isEqualTo(content);
        issues.raise(uusimaa.manager, id, content(null));
        assertThat(issues.of(uusimaa.auditor, id)).extracting(one -> one.number()).containsExactly(1, 2);
        assertThat(uusimaa.reading.moves(uusimaa.manager, id)).extracting(LogEntry::what).endsWith("ISSUE_RAISED", "ISSUE_RAISED");
    }

    @Test
    void nobodyElseFindsOrWritesIt() {
        var id = uusimaa.openAndSend();
        var issue = issues.raise(uusimaa.negotiator, id, content(DEFAULT));
        for (Acting.Person other : List.of(uusimaa.foreigner, uusimaa.stranger, uusimaa.administrator, uusimaa.decisionMaker)) {
            assertThatThrownBy(() -> issues.of(other, id)).isInstanceOf(NotFound.class);
        }
        assertThatThrownBy(() -> issues.raise(uusimaa.auditor, id, content(DEFAULT))).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> issues.propose(uusimaa.auditor, id, issue, "Näin")).isInstanceOf(NotFound.class);
    }

    @Test
    void aChangeIsAVersionAndTheSecondOfTwoSeesTheFirst() {
        var id = uusimaa.openAndSend();
        var issue = issues.raise(uusimaa.negotiator, id, content(null));
        issues.change(uusimaa.manager, id, issue, 1, content(DEFAULT), "Oletus puuttui");
        assertThat(issues.issue(uusimaa.negotiator, id, issue).versions()).extracting(version -> version.content().otherwise()).containsExactly(null, DEFAULT);
        var late = catchThrowableOfType(IssueChangedMeanwhile.class, () -> issues.change(uusimaa.negotiator, id, issue, 1, content(null), "Syy"));
        assertThat(late.now().content().otherwise()).isEqualTo(DEFAULT);
    }

    @Test
    void settlingTakesBoth() {
        var id = uusimaa.openAndSend();
        var issue = issues.raise(uusimaa.negotiator, id, content(DEFAULT));
        issues.propose(uusimaa.negotiator, id, issue, "Ensihoito pysyy HUSilla.");
        assertThat(refused(() -> issues.confirm(uusimaa.colleague, id, issue))).containsExactly(IssueRule.NOBODY_CONFIRMS_THEIR_OWN_PROPOSAL);
        assertThat(refused(() -> issues.decline(uusimaa.manager, id, issue, " "))).containsExactly(IssueRule.DECLINING_CARRIES_A_REASON);
        issues.confirm(uusimaa.manager, id, issue);
        var settled = issues.issue(uusimaa.negotiator, id, issue);
        assertThat(settled.standing(TODAY)).isEqualTo(IssueStanding.RESOLVED);
        assertThat(settled.resolution().orElseThrow().text()).isEqualTo("Ensihoito pysyy HUSilla.");
    }

    @Test
    void anIssueWithoutADefaultKeepsTheResultBackAndTheScheduleIsFrozenWithIt() {
        var id = uusimaa.openAndSend();
        var issue = issues.raise(uusimaa.negotiator, id, content(null));
        uusimaa.providers.acceptTheRest(uusimaa.manager, id);
        var stopped = catchThrowableOfType(RulesBroken.class, () -> uusimaa.providers.send(uusimaa.manager, id, UUID.randomUUID()));
        assertThat(stopped.violations()).extracting(RulesBroken.Violation::rule).containsExactly(NegotiationRule.OPEN_ISSUE_HAS_A_DEFAULT);
        issues.change(uusimaa.manager, id, issue, 1, content(DEFAULT), "Oletus puuttui");
        uusimaa.providers.send(uusimaa.manager, id, UUID.randomUUID());

        var result = uusimaa.reading.tablePackage(uusimaa.manager, id);
        assertThat(result.head().phase()).isInstanceOfSatisfying(Phase.Negotiated.class, phase ->
                assertThat(phase.fingerprint()).isEqualTo(PackageJson.fingerprint(result)));
        assertThat(PackageJson.canonical(result)).contains("\"openIssues\":[{\"deadline\":\"2018-11-20\",\"default\":{\"fi\":\"Nykyinen työnjako jatkuu.\"");
        assertThat(refused(() -> issues.raise(uusimaa.negotiator, id, content(DEFAULT)))).containsExactly(IssueRule.NEGOTIATION_IS_GOING_ON);
        assertThat(issues.of(uusimaa.decisionMaker, id)).hasSize(1);
    }

    @Test
    void theDayAfterTheDeadlineTheDefaultIsNotedOnceAndBothSeeItInTheLog() {
        var id = uusimaa.openAndSend();
        var passed = issues.raise(uusimaa.negotiator, id, content(DEFAULT));
        issues.raise(uusimaa.negotiator, id, content(DEFAULT));
        uusimaa.superuser.sql("update negotiation_issue_version set deadline = ? where issue_id = ?").params(TODAY.minusDays(1), passed.value()).update();

        var deadlines = uusimaa.core.the(IssueDeadlines.class);
        assertThat(deadlines.pass(new Acting.Calendar())).isEqualTo(1);
        assertThat(deadlines.pass(new Acting.Calendar())).isZero();
        assertThat(issues.issue(uusimaa.manager, id, passed).standing(TODAY)).isEqualTo(IssueStanding.DEFAULT_IN_FORCE);
        var log = uusimaa.reading.moves(uusimaa.manager, id);
        assertThat(log.getLast()).satisfies(row -> {
            assertThat(row.what()).isEqualTo("ISSUE_DEFAULT_IN_FORCE");
            assertThat(row.actingFor()).isEqualTo(LogEntry.NOBODY);
            assertThat(row.isGenuine()).isTrue();
            assertThat(row.previousHash()).isEqualTo(log.get(log.size() - 2).hash());
        });
    }

    private IssueContent content(@Nullable Words otherwise) {
        return new IssueContent(Words.of("Ensihoidon rajapinta", "Gränssnittet för akutvården"), "Kuka vastaa siirroista?",
                new IssueContent.Owner(Party.PROVIDER, "Ensihoidon johtaja"), TODAY.plusDays(14), otherwise, Euros.of("1200000.50"),
                List.of(uusimaa.childProtection.id(), uusimaa.consequences.id()));
    }

    private static List<IssueRule> refused(Runnable tried) {
        return catchThrowableOfType(IssueRefused.class, tried::run).rules();
    }
}
