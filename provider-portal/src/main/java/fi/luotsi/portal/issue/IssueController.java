package fi.luotsi.portal.issue;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;

import fi.luotsi.acting.Acting;
import fi.luotsi.ui.issue.IssueDesk;
import fi.luotsi.ui.issue.IssueRoutes;
import fi.luotsi.ui.issue.IssueWriting;

/** Open issues on the provider's side. */
@Controller
@RequestMapping("/portal/negotiations/{id}/issues")
class IssueController extends IssueRoutes<Acting.ProviderStaff> {

    IssueController(IssueDesk desk, IssueWriting writing) {
        super("/portal/negotiations", desk, writing);
    }
}
