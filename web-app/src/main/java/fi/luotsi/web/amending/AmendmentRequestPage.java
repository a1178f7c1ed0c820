package fi.luotsi.web.amending;

import java.util.Locale;
import java.util.UUID;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

import fi.luotsi.acting.Acting;
import fi.luotsi.agreement.amendment.AmendmentRequests;
import fi.luotsi.ui.deciding.AgreementDesk;
import fi.luotsi.ui.deciding.SmallForm;

/** What a provider asked to be changed, and no negotiation is opened about. */
@Controller
class AmendmentRequestPage {

    private final AmendmentRequests requests;
    private final AgreementDesk desk;

    AmendmentRequestPage(AmendmentRequests requests, AgreementDesk desk) {
        this.requests = requests;
        this.desk = desk;
    }

    @PostMapping("/negotiations/{id}/agreement/amendments/requests/{request}")
    String decline(Acting.OrganizerStaff acting, @PathVariable UUID id, @PathVariable UUID request, @ModelAttribute("small") SmallForm form, Locale locale, RedirectAttributes after) {
        return desk.act(acting, "/negotiations", id, "decline-request", form, locale, after, one -> requests.decline(acting, one, request, form.said()));
    }
}
