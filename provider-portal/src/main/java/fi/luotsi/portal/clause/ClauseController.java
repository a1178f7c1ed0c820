package fi.luotsi.portal.clause;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;

import fi.luotsi.acting.Acting;
import fi.luotsi.ui.clause.ClauseDesk;
import fi.luotsi.ui.clause.ClauseRoutes;

/** The provider sees what the organizer's library says of the package, and answers it in its own draft. */
@Controller
@RequestMapping("/portal/negotiations")
class ClauseController extends ClauseRoutes<Acting.ProviderStaff> {

    ClauseController(ClauseDesk desk) {
        super("/portal/negotiations", desk);
    }
}
