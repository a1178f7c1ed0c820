package fi.luotsi.web.security;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;

import org.springframework.stereotype.Component;

import fi.luotsi.acting.Acting;
import fi.luotsi.catalogue.Words;
import fi.luotsi.meeting.Invitation;
import fi.luotsi.meeting.MeetingId;
import fi.luotsi.meeting.MeetingKind;
import fi.luotsi.meeting.Meetings;
import fi.luotsi.meeting.MinutesContent;
import fi.luotsi.meeting.MinutesWriting;
import fi.luotsi.negotiation.DraftEntry;
import fi.luotsi.negotiation.NegotiationId;
import fi.luotsi.negotiation.Opening;
import fi.luotsi.negotiation.OrganizerAtTheTable;
import fi.luotsi.negotiation.ProviderAtTheTable;
import fi.luotsi.negotiation.Party;
import fi.luotsi.negotiation.dispute.Disagreements;
import fi.luotsi.negotiation.dispute.DisputeId;
import fi.luotsi.negotiation.issue.IssueContent;
import fi.luotsi.negotiation.issue.IssueId;
import fi.luotsi.negotiation.issue.OpenIssues;
import fi.luotsi.negotiation.term.Place;
import fi.luotsi.negotiation.term.Term;
import fi.luotsi.negotiation.term.TermId;
import fi.luotsi.negotiation.term.TermValue;
import fi.luotsi.period.Period;

/** A negotiation of Uusimaa with the liikelaitos in which routes are tried, two rounds old, so that no other test's is touched. */
@Component
class RouteNegotiation {

    private final OrganizerAtTheTable organizers;
    private final ProviderAtTheTable providers;
    private final OpenIssues issues;
    private final Meetings meetings;
    private final MinutesWriting minutes;
    private final Disagreements disagreements;
    private final Clock clock;

    RouteNegotiation(OrganizerAtTheTable organizers, ProviderAtTheTable providers, OpenIssues issues, Meetings meetings, MinutesWriting minutes,
            Disagreements disagreements, Clock clock) {
        this.organizers = organizers;
        this.providers = providers;
        this.issues = issues;
        this.meetings = meetings;
        this.minutes = minutes;
        this.disagreements = disagreements;
        this.clock = clock;
    }

    /** A negotiation, one of its terms, and what stands beside the package. */
    record Table(NegotiationId negotiation, TermId term, IssueId issue, MeetingId meeting, DisputeId dispute) {}

    Table open(Acting.OrganizerStaff negotiator, Acting.ProviderStaff manager) {
        var first = new Term.ClauseTerm(TermId.random(), new Place(1, 1), Words.of("Osapuolet", "Parterna"));
        var second = new Term.ClauseTerm(TermId.random(), new Place(2, 1), Words.of("Tarkoitus", "Syfte"));
        var id = organizers.open(negotiator, new Opening(manager.provider(), Words.of("Reittikokeen sopimus", "Avtal för ruttprov"), "REITTI-" + UUID.randomUUID(),
                Period.of(2030, 2030), 7, clock.instant().plus(Duration.ofDays(7)),
                List.of(new Opening.Laid(first, clause("Ensimmäinen."), null), new Opening.Laid(second, clause("Toinen."), null))));
        organizers.send(negotiator, id, UUID.randomUUID());
        providers.draft(manager, id, List.of(DraftEntry.offer(second.id(), clause("Toinen toisin."), "Syy.", 0)));
        providers.send(manager, id, UUID.randomUUID());
        var issue = issues.raise(negotiator, id, new IssueContent(Words.of("Reittikokeen asia", "Fråga för ruttprov"), null,
                new IssueContent.Owner(Party.ORGANIZER, "Neuvottelija"), LocalDate.of(2100, 1, 1), null, null, List.of()));
        var meeting = meetings.call(negotiator, id, new Invitation(MeetingKind.NEGOTIATION, "Reittikokeen kokous", LocalDate.of(2100, 1, 1), LocalTime.of(9, 0),
                LocalTime.of(10, 0), "Helsinki", null, List.of()));
        minutes.handOver(negotiator, id, meeting, 0, new MinutesContent(List.of(new MinutesContent.Participant(MinutesContent.Attendance.PRESENT, "Neuvottelija")),
                List.of(new MinutesContent.Item("Avaus", List.of(), null, null, null, null)), List.of(), "Ydinviesti."));
        var dispute = disagreements.raise(negotiator, id, second.id(), "Kanta.", null);
        return new Table(id, second.id(), issue, meeting, dispute);
    }

    private static TermValue clause(String text) {
        return new TermValue.Clause(text, text);
    }
}
