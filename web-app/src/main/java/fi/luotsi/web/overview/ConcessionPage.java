package fi.luotsi.web.overview;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;

import fi.luotsi.acting.Acting;
import fi.luotsi.ui.concession.ConcessionDesk;
import fi.luotsi.ui.concession.ConcessionRoutes;

/** How far both parties have moved, on the organizer's side. */
@Controller
@RequestMapping("/negotiations")
class ConcessionPage extends ConcessionRoutes<Acting.OrganizerStaff> {

    ConcessionPage(ConcessionDesk desk) {
        super("/negotiations", desk);
    }
}
