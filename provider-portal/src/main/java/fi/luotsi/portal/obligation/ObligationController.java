package fi.luotsi.portal.obligation;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;

import fi.luotsi.acting.Acting;
import fi.luotsi.ui.obligation.ObligationRoutes;

/** What an agreement asks of its parties, as the provider sees it. */
@Controller
@RequestMapping("/portal/negotiations/{id}/obligations")
class ObligationController extends ObligationRoutes<Acting.ProviderStaff> {

    ObligationController(Parts parts) {
        super("/portal/negotiations", parts);
    }
}
