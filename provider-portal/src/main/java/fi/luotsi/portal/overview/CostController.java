package fi.luotsi.portal.overview;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;

import fi.luotsi.acting.Acting;
import fi.luotsi.ui.cost.CostDesk;
import fi.luotsi.ui.cost.CostRoutes;

/** What the negotiation has cost, on the provider's side. */
@Controller
@RequestMapping("/portal/negotiations")
class CostController extends CostRoutes<Acting.ProviderStaff> {

    CostController(CostDesk desk) {
        super("/portal/negotiations", desk);
    }
}
