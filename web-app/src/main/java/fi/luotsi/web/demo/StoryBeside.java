package fi.luotsi.web.demo;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import fi.luotsi.acting.Acting;
import fi.luotsi.money.Euros;
import fi.luotsi.negotiation.NegotiationId;
import fi.luotsi.negotiation.Party;
import fi.luotsi.negotiation.issue.IssueContent;
import fi.luotsi.negotiation.issue.OpenIssues;
import fi.luotsi.negotiation.term.TermId;
import fi.luotsi.period.Today;
import tools.jackson.databind.JsonNode;

/** What the story tells beside the rounds of a negotiation: demo/beside.json, by case number. */
@Component
class StoryBeside {

    private final OpenIssues issues;
    private final Today today;

    StoryBeside(OpenIssues issues, Today today) {
        this.issues = issues;
        this.today = today;
    }

    void tell(NegotiationId id, String caseNumber, StoryTerms terms, Acting.OrganizerStaff negotiator, Acting.ProviderStaff manager) {
        var told = Story.read("/demo/beside.json").path(caseNumber);
        told.path("issues").forEach(issue -> issues.raise(byParty(issue, negotiator, manager), id, issue(issue, terms)));
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
