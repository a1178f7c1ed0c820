package fi.luotsi.negotiation.issue;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.jspecify.annotations.Nullable;

import fi.luotsi.acting.OrganizerId;
import fi.luotsi.acting.ProviderId;
import fi.luotsi.catalogue.Words;
import fi.luotsi.money.Euros;
import fi.luotsi.negotiation.NegotiationHead;
import fi.luotsi.negotiation.NegotiationId;
import fi.luotsi.negotiation.NegotiationPackage;
import fi.luotsi.negotiation.Party;
import fi.luotsi.negotiation.Phase;
import fi.luotsi.negotiation.issue.OpenIssue.Step;
import fi.luotsi.negotiation.term.TermId;
import fi.luotsi.period.Period;

class IssueRulesTest {

    private static final Instant AT = Instant.parse("2018-11-06T07:30:00Z");
    private static final LocalDate TODAY = LocalDate.of(2018, 11, 6);
    private static final LocalDate DEADLINE = LocalDate.of(2018, 11, 20);
    private static final Words DEFAULT = Words.of("Nykyinen työnjako jatkuu.", "Den nuvarande arbetsfördelningen fortsätter.");

    private final Set<IssueRule> broken = EnumSet.noneOf(IssueRule.class);

    @Test
    void everyRuleIsBrokenByWhatItForbids() {
        var rules = rules(going(), TODAY);
        note(rules.raising(content(Words.of("Otsikko", " "), "johtaja", DEADLINE, DEFAULT, null)));
        note(rules.raising(content(title(), " ", DEADLINE, DEFAULT, null)));
        note(rules.raising(content(title(), "johtaja", DEADLINE, Words.of("Jatkuu", ""), null)));
        note(rules.raising(content(title(), "johtaja", TODAY.minusDays(1), DEFAULT, null)));
        note(rules.raising(content(title(), "johtaja", DEADLINE, DEFAULT, Euros.of("-1"))));
        note(rules.raising(new IssueContent(title(), null, owner("johtaja"), DEADLINE, DEFAULT, null, List.of(TermId.random()))));
        note(rules(negotiated(), TODAY).raising(content(DEFAULT)));
        note(rules.changing(issue(DEFAULT), content(DEFAULT), " "));
        note(rules.changing(issue(DEFAULT, proposed(Party.PROVIDER), confirmed()), content(DEFAULT), "Syy"));
        note(rules.proposing(issue(DEFAULT), ""));
        note(rules.proposing(issue(DEFAULT, proposed(Party.PROVIDER)), "Toisin"));
        note(rules.answering(issue(DEFAULT)));
        note(rules.answering(issue(DEFAULT, proposed(Party.ORGANIZER))));
        broken.add(IssueRule.DECLINING_CARRIES_A_REASON); // the service's own, see OpenIssuesOnPostgresTest
        assertThat(broken).containsExactlyInAnyOrder(IssueRule.values());
    }

    @Test
    void aSoundIssueBreaksNothing() {
        assertThat(rules(going(), TODAY).raising(content(DEFAULT))).isEmpty();
        assertThat(rules(going(), TODAY).raising(content(title(), "johtaja", TODAY, null, Euros.of("4000000")))).isEmpty();
    }

    @Test
    void theDefaultIsInForceFromTheDayAfterTheDeadline() {
        var issue = issue(DEFAULT);
        assertThat(issue.standing(DEADLINE)).isEqualTo(IssueStanding.OPEN);
        assertThat(issue.standing(DEADLINE.plusDays(1))).isEqualTo(IssueStanding.DEFAULT_IN_FORCE);
        assertThat(issue(null).standing(DEADLINE.plusDays(1))).isEqualTo(IssueStanding.OPEN);
        assertThat(issue(null).isOverdue(DEADLINE.plusDays(1))).isTrue();
    }

    @Test
    void aProposalDoesNotHoldUpTheDefaultAndIsStillAnsweredAfterwards() {
        var issue = issue(DEFAULT, proposed(Party.PROVIDER));
        assertThat(issue.standing(DEADLINE)).isEqualTo(IssueStanding.RESOLUTION_PROPOSED);
        assertThat(issue.standing(DEADLINE.plusDays(1))).isEqualTo(IssueStanding.DEFAULT_IN_FORCE);
        assertThat(rules(going(), DEADLINE.plusDays(1)).answering(issue)).isEmpty();
        assertThat(rules(going(), DEADLINE.plusDays(1)).canBeChanged(issue)).isFalse();
    }

    @Test
    void aDeclinedProposalLeavesTheIssueOpenForAnother() {
        var issue = issue(DEFAULT, proposed(Party.PROVIDER), new Step(Step.Kind.RESOLUTION_DECLINED, "Ei näin", Party.ORGANIZER, "Neuvottelija", AT));
        assertThat(issue.standing(TODAY)).isEqualTo(IssueStanding.OPEN);
        assertThat(rules(going(), TODAY).proposing(issue, "Toisin")).isEmpty();
        assertThat(rules(going(), TODAY).answering(issue)).containsExactly(IssueRule.ANSWER_NEEDS_A_PROPOSAL);
    }

    @Test
    void theEndWaitsForADefaultOrASettlement() {
        assertThat(issue(null).canBeLeft()).isFalse();
        assertThat(issue(DEFAULT).canBeLeft()).isTrue();
        assertThat(issue(null, proposed(Party.PROVIDER)).canBeLeft()).isFalse();
        assertThat(issue(null, proposed(Party.PROVIDER), confirmed()).canBeLeft()).isTrue();
    }

    @Test
    void whatWasFrozenIsTheIssueAsItWasThen() {
        var later = new OpenIssue.Version(2, content(Words.of("Toisin", "Annars")), "Syy", Party.PROVIDER, "Johtaja", AT.plusSeconds(60));
        var issue = new OpenIssue(IssueId.random(), 1, List.of(issue(DEFAULT).current(), later), List.of());
        assertThat(issue.asOf(AT).orElseThrow().content().otherwise()).isEqualTo(DEFAULT);
        assertThat(issue.asOf(AT.minusSeconds(1))).isEmpty();
    }

    private void note(List<IssueRule> rules) {
        assertThat(rules).hasSize(1);
        broken.addAll(rules);
    }

    private static IssueRules rules(NegotiationPackage table, LocalDate today) {
        return new IssueRules(table, Party.ORGANIZER, today);
    }

    private static NegotiationPackage going() {
        return table(new Phase.UnderNegotiation(1, Party.ORGANIZER, AT));
    }

    private static NegotiationPackage negotiated() {
        return table(new Phase.Negotiated(4, AT, "0".repeat(64)));
    }

    private static NegotiationPackage table(Phase phase) {
        return new NegotiationPackage(new NegotiationHead(NegotiationId.random(), OrganizerId.random(), title(), ProviderId.random(), title(), title(),
                "X-1", Period.of(2020, 2020), AT, 7, phase), List.of(), List.of(), Map.of());
    }

    private static OpenIssue issue(@Nullable Words otherwise, Step... steps) {
        var version = new OpenIssue.Version(1, content(otherwise), null, Party.ORGANIZER, "Neuvottelija", AT);
        return new OpenIssue(IssueId.random(), 1, new ArrayList<>(List.of(version)), List.of(steps));
    }

    private static IssueContent content(@Nullable Words otherwise) {
        return content(title(), "johtaja", DEADLINE, otherwise, null);
    }

    private static IssueContent content(Words title, String owner, LocalDate deadline, @Nullable Words otherwise, @Nullable Euros exposure) {
        return new IssueContent(title, null, owner(owner), deadline, otherwise, exposure, List.of());
    }

    private static IssueContent.Owner owner(String name) {
        return new IssueContent.Owner(Party.PROVIDER, name);
    }

    private static Words title() {
        return Words.of("Ensihoidon rajapinta", "Gränssnittet för akutvården");
    }

    private static Step proposed(Party party) {
        return new Step(Step.Kind.RESOLUTION_PROPOSED, "Näin", party, "Joku", AT);
    }

    private static Step confirmed() {
        return new Step(Step.Kind.RESOLUTION_CONFIRMED, null, Party.ORGANIZER, "Neuvottelija", AT);
    }
}
