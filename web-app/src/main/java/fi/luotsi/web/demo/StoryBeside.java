package fi.luotsi.web.demo;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import fi.luotsi.acting.Acting;
import fi.luotsi.meeting.Invitation;
import fi.luotsi.meeting.MeetingKind;
import fi.luotsi.meeting.Meetings;
import fi.luotsi.meeting.MinutesContent;
import fi.luotsi.meeting.MinutesWriting;
import fi.luotsi.money.Euros;
import fi.luotsi.negotiation.NegotiationId;
import fi.luotsi.negotiation.Party;
import fi.luotsi.negotiation.dispute.Disagreements;
import fi.luotsi.negotiation.flowdown.FlowDowns;
import fi.luotsi.negotiation.issue.IssueContent;
import fi.luotsi.negotiation.issue.OpenIssues;
import fi.luotsi.negotiation.term.TermId;
import fi.luotsi.period.Today;
import tools.jackson.databind.JsonNode;

/** What the story tells beside the rounds of a negotiation: demo/beside.json, by case number. */
@Component
class StoryBeside {

    private final OpenIssues issues;
    private final Meetings meetings;
    private final MinutesWriting minutes;
    private final Disagreements disagreements;
    private final FlowDowns flowDowns;
    private final Today today;

    StoryBeside(OpenIssues issues, Meetings meetings, MinutesWriting minutes, Disagreements disagreements, FlowDowns flowDowns, Today today) {
        this.issues = issues;
        this.meetings = meetings;
        this.minutes = minutes;
        this.disagreements = disagreements;
        this.flowDowns = flowDowns;
        this.today = today;
    }

    void tell(NegotiationId id, String caseNumber, StoryTerms terms, Acting.OrganizerStaff negotiator, Acting.ProviderStaff manager) {
        tell(id, Story.read("/demo/beside.json").path(caseNumber), terms, negotiator, manager);
    }

    void tell(NegotiationId id, JsonNode told, StoryTerms terms, Acting.OrganizerStaff negotiator, Acting.ProviderStaff manager) {
        told.path("meetings").forEach(meeting -> meet(id, meeting, terms, negotiator, manager));
        told.path("subcontractors").forEach(subcontractor -> hire(id, subcontractor, terms, manager));
        told.path("disputes").forEach(dispute -> disagree(id, dispute, terms, negotiator, manager));
        told.path("issues").forEach(issue -> issues.raise(byParty(issue, negotiator, manager), id, issue(issue, terms)));
    }

    /** A subcontractor and what its contract repeats of the agreement. */
    private void hire(NegotiationId id, JsonNode told, StoryTerms terms, Acting.ProviderStaff manager) {
        var hired = flowDowns.add(manager, id, Story.text(told, "name"), null, Story.text(told, "services"));
        told.path("passages").forEach(passage -> flowDowns.repeat(manager, id, hired, terms.id(Story.text(passage, "duty")), Story.text(passage, "contract"),
                Story.text(passage, "text"), LocalDate.parse(Story.text(passage, "since"))));
    }

    /** A term on the ladder with both parties' positions. */
    private void disagree(NegotiationId id, JsonNode told, StoryTerms terms, Acting.OrganizerStaff negotiator, Acting.ProviderStaff manager) {
        var raiser = byParty(told, negotiator, manager);
        var raised = disagreements.raise(raiser, id, terms.id(Story.text(told, "term")), Story.text(told, "position"), euros(told.path("exposure").stringValue(null)));
        disagreements.position(raiser == negotiator ? manager : negotiator, id, raised, Story.text(told, "answer"));
    }

    /** A meeting that was, with minutes the other party has checked. */
    private void meet(NegotiationId id, JsonNode told, StoryTerms terms, Acting.OrganizerStaff negotiator, Acting.ProviderStaff manager) {
        var writer = byParty(told, negotiator, manager);
        var items = told.path("items").valueStream().map(item -> item(item, terms)).toList();
        var meeting = meetings.call(writer, id, new Invitation(MeetingKind.valueOf(Story.text(told, "kind")), Story.text(told, "title"),
                today.day().minusDays(told.path("daysAgo").intValue()), LocalTime.parse(Story.text(told, "starts")), LocalTime.parse(Story.text(told, "ends")),
                Story.text(told, "place"), null, items.stream().map(item -> new Invitation.AgendaItem(item.title(), item.terms().stream().findFirst().orElse(null))).toList()));
        var people = new ArrayList<MinutesContent.Participant>();
        told.path("participants").forEach(one -> people.add(new MinutesContent.Participant(MinutesContent.Attendance.valueOf(Story.text(one, "attendance")), Story.text(one, "who"))));
        var tasks = told.path("tasks").valueStream().map(task -> new MinutesContent.Task(Story.text(task, "what"), Story.text(task, "who"),
                today.day().plusDays(task.path("dueInDays").intValue()))).toList();
        minutes.handOver(writer, id, meeting, 0, new MinutesContent(people, items, tasks, Story.text(told, "keyMessage")));
        minutes.check(writer == negotiator ? manager : negotiator, id, meeting);
        minutes.publish(writer, id, meeting);
        meetings.tookHours(negotiator, id, meeting, new BigDecimal(Story.text(told.path("hours"), "organizer")));
        meetings.tookHours(manager, id, meeting, new BigDecimal(Story.text(told.path("hours"), "provider")));
    }

    private static MinutesContent.Item item(JsonNode told, StoryTerms terms) {
        var term = told.path("term").stringValue(null);
        return new MinutesContent.Item(Story.text(told, "title"), term == null ? List.of() : List.of(terms.id(term)), told.path("reasons").stringValue(null),
                told.path("proposal").stringValue(null), told.path("handling").stringValue(null), told.path("decision").stringValue(null));
    }

    private IssueContent issue(JsonNode told, StoryTerms terms) {
        var exposure = told.path("exposure").stringValue(null);
        return new IssueContent(Story.words(told.path("title")), told.path("description").stringValue(null),
                new IssueContent.Owner(Party.valueOf(Story.text(told.path("owner"), "party")), Story.text(told.path("owner"), "name")),
                today.day().plusDays(told.path("deadlineInDays").intValue()), told.has("default") ? Story.words(told.path("default")) : null,
                euros(exposure), terms(told, terms));
    }

    private static List<TermId> terms(JsonNode told, StoryTerms terms) {
        return told.path("terms").valueStream().map(name -> terms.id(name.stringValue())).toList();
    }

    private static @Nullable Euros euros(@Nullable String amount) {
        return amount == null ? null : Euros.of(amount);
    }

    private static Acting.Person byParty(JsonNode told, Acting.OrganizerStaff negotiator, Acting.ProviderStaff manager) {
        return switch (Party.valueOf(Story.text(told, "party"))) {
            case ORGANIZER -> negotiator;
            case PROVIDER -> manager;
        };
    }
}
