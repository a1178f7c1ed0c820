package fi.luotsi.web.clause;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;

import fi.luotsi.acting.Acting;
import fi.luotsi.ui.clause.ClauseDesk;
import fi.luotsi.ui.clause.ClauseRoutes;

/** What the organizer's library says of one package. */
@Controller
@RequestMapping("/negotiations")
class ClausesAtTheTablePage extends ClauseRoutes<Acting.OrganizerStaff> {

    ClausesAtTheTablePage(ClauseDesk desk) {
        super("/negotiations", desk);
    }
}
