package fi.luotsi.agreement.amendment;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

import org.springframework.stereotype.Component;

import fi.luotsi.acting.Acting;
import fi.luotsi.negotiation.NegotiationId;
import fi.luotsi.negotiation.issue.IssueContent;
import fi.luotsi.negotiation.issue.OpenIssue;
import fi.luotsi.negotiation.issue.OpenIssues;
import fi.luotsi.period.Today;

/** What an agreement left open stays open while it is changed: its unsettled issues are raised at the new table too. */
@Component
class CarriedIssues {

    private final OpenIssues issues;
    private final Clock clock;

    CarriedIssues(OpenIssues issues, Clock clock) {
        this.issues = issues;
        this.clock = clock;
    }

    void carry(Acting.Person acting, NegotiationId from, NegotiationId to) {
        issues.of(acting, from).stream().filter(issue -> issue.resolution().isEmpty()).map(OpenIssue::content).forEach(content -> issues.raise(acting, to, anew(content)));
    }

    /** A deadline that has passed becomes today's, so that its default holds from tomorrow on; the terms lie on no table yet. */
    private IssueContent anew(IssueContent content) {
        LocalDate today = new Today(clock).day();
        var deadline = content.deadline().isBefore(today) ? today : content.deadline();
        return new IssueContent(content.title(), content.description(), content.owner(), deadline, content.otherwise(), content.exposure(), List.of());
    }
}
