package fi.luotsi.web.issue;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;

import fi.luotsi.acting.Acting;
import fi.luotsi.ui.issue.IssueDesk;
import fi.luotsi.ui.issue.IssueRoutes;
import fi.luotsi.ui.issue.IssueWriting;

/** Open issues on the organizer's side; auditors and decision makers read them. */
@Controller
@RequestMapping("/negotiations/{id}/issues")
class IssuePage extends IssueRoutes<Acting.OrganizerStaff> {

    IssuePage(IssueDesk desk, IssueWriting writing) {
        super("/negotiations", desk, writing);
    }
}
