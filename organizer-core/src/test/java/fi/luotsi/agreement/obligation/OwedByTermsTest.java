package fi.luotsi.agreement.obligation;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import fi.luotsi.acting.OrganizerId;
import fi.luotsi.acting.ProviderId;
import fi.luotsi.acting.UserId;
import fi.luotsi.agreement.life.LifeEvent.Hand;
import fi.luotsi.agreement.obligation.Obligation.Kind;
import fi.luotsi.agreement.obligation.Obligation.Standing;
import fi.luotsi.catalogue.Words;
import fi.luotsi.negotiation.Answer;
import fi.luotsi.negotiation.NegotiationHead;
import fi.luotsi.negotiation.NegotiationId;
import fi.luotsi.negotiation.NegotiationPackage;
import fi.luotsi.negotiation.Party;
import fi.luotsi.negotiation.Phase;
import fi.luotsi.negotiation.Revision;
import fi.luotsi.negotiation.Stand;
import fi.luotsi.negotiation.TermState;
import fi.luotsi.negotiation.issue.IssueContent;
import fi.luotsi.negotiation.issue.IssueId;
import fi.luotsi.negotiation.issue.OpenIssue;
import fi.luotsi.negotiation.term.Place;
import fi.luotsi.negotiation.term.Term;
import fi.luotsi.negotiation.term.TermId;
import fi.luotsi.negotiation.term.TermValue;
import fi.luotsi.period.Period;
import fi.luotsi.target.Baseline;
import fi.luotsi.target.ImpactTarget;
import fi.luotsi.target.Rhythm;
import fi.luotsi.target.TargetCard;

/** What a negotiated package for 2027 and 2028 brings with it, signed on 15 May 2027. */
class OwedByTermsTest {

    private static final Instant THEN = Instant.parse("2027-05-15T08:00:00Z");
    private static final LocalDate SIGNED = LocalDate.of(2027, 5, 15);
    private static final Hand HAND = new Hand("Maakuntajohtaja", THEN);

    @Test
    void whatIsMeasuredIsReportedOnTheLastDayOfTheNextMonthFromSigningOn() {
        assertThat(owed(target(Rhythm.QUARTERLY))).singleElement().satisfies(report -> {
            assertThat(report.kind()).isEqualTo(Kind.TARGET_REPORT);
            assertThat(report.party()).isEqualTo(Party.PROVIDER);
            assertThat(report.days()).containsExactly(LocalDate.of(2027, 7, 31), LocalDate.of(2027, 10, 31), LocalDate.of(2028, 1, 31), LocalDate.of(2028, 4, 30),
                    LocalDate.of(2028, 7, 31), LocalDate.of(2028, 10, 31), LocalDate.of(2029, 1, 31));
        });
        assertThat(owed(target(Rhythm.YEARLY)).getFirst().days()).containsExactly(LocalDate.of(2028, 2, 29), LocalDate.of(2029, 2, 28));
        assertThat(owed(target(Rhythm.MONTHLY)).getFirst().days()).hasSize(21).startsWith(LocalDate.of(2027, 5, 31));
        assertThat(owed(target(null))).isEmpty();
    }

    @Test
    void anOpenIssueIsOwedByItsOwnersPartyUntilItsDeadline() {
        var issue = issue(LocalDate.of(2027, 9, 30));
        assertThat(OwedByTerms.of(locked(List.of()), List.of(issue), 1, SIGNED, HAND)).singleElement().satisfies(owed -> {
            assertThat(owed.kind()).isEqualTo(Kind.OPEN_ISSUE);
            assertThat(owed.party()).isEqualTo(Party.ORGANIZER);
            assertThat(owed.owner()).isEqualTo("Sopimuspäällikkö");
            assertThat(owed.days()).containsExactly(LocalDate.of(2027, 9, 30));
        });
        assertThat(OwedByTerms.of(locked(List.of()), List.of(issue(SIGNED.minusDays(1))), 1, SIGNED, HAND)).isEmpty();
    }

    @Test
    void overdueIsWhatWasDueYesterday() {
        var due = owed(target(Rhythm.QUARTERLY)).getFirst().dues().getFirst();
        assertThat(due.standing(due.day().minusDays(31))).isEqualTo(Standing.AHEAD);
        assertThat(due.standing(due.day().minusDays(30))).isEqualTo(Standing.SOON);
        assertThat(due.standing(due.day())).isEqualTo(Standing.SOON);
        assertThat(due.standing(due.day().plusDays(1))).isEqualTo(Standing.OVERDUE);
    }

    private static List<Obligation> owed(TermState state) {
        return OwedByTerms.of(locked(List.of(state)), List.of(), 1, SIGNED, HAND);
    }

    private static TermState target(@Nullable Rhythm rhythm) {
        var card = new TargetCard(null, "", "", rhythm, null, "", List.of(), List.of());
        var value = new TermValue.Target(new ImpactTarget("Tavoite", "1", "%", ImpactTarget.Direction.AT_MOST, new BigDecimal("1.4"), 2028, BigDecimal.ZERO,
                new Baseline.ToBeMeasured(), "Vuosiraportti", card));
        var term = new Term.TargetTerm(new TermId(new UUID(1, 2)), new Place(8, 1), Words.of("Sijoitetut", "Placerade"));
        var user = UserId.random();
        return new TermState(term, 1, List.of(new Revision(term.id(), 1, Party.ORGANIZER, value, "Perustelu", user, "Neuvottelija", THEN)),
                List.of(new Answer(term.id(), 1, 2, Party.PROVIDER, Stand.ACCEPT, null, null, null, user, "Johtaja", THEN)), null);
    }

    private static OpenIssue issue(LocalDate deadline) {
        var content = new IssueContent(Words.of("Ensihoito", "Akutvård"), null, new IssueContent.Owner(Party.ORGANIZER, "Sopimuspäällikkö"), deadline,
                Words.of("Nykyinen työnjako jatkuu", "Nuvarande arbetsfördelning fortsätter"), null, List.of());
        return new OpenIssue(new IssueId(UUID.randomUUID()), 1, List.of(new OpenIssue.Version(1, content, null, Party.ORGANIZER, "Neuvottelija", THEN)), List.of());
    }

    private static NegotiationPackage locked(List<TermState> terms) {
        var head = new NegotiationHead(NegotiationId.random(), new OrganizerId(new UUID(0, 1)), Words.of("Uusimaa", "Nyland"), new ProviderId(new UUID(0, 2)),
                Words.of("Liikelaitos", "Affärsverk"), Words.of("Sopimus", "Avtal"), "Dno 1", Period.of(2027, 2028), THEN, 7, new Phase.Negotiated(2, THEN, "0".repeat(64)));
        return new NegotiationPackage(head, List.of(), terms, Map.of());
    }
}
