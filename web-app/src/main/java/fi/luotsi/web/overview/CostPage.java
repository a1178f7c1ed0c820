package fi.luotsi.web.overview;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;

import fi.luotsi.acting.Acting;
import fi.luotsi.ui.cost.CostDesk;
import fi.luotsi.ui.cost.CostRoutes;

/** What the negotiation has cost, on the organizer's side. */
@Controller
@RequestMapping("/negotiations")
class CostPage extends CostRoutes<Acting.OrganizerStaff> {

    CostPage(CostDesk desk) {
        super("/negotiations", desk);
    }
}
