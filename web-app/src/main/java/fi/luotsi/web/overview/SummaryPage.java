package fi.luotsi.web.overview;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;

import fi.luotsi.acting.Acting;
import fi.luotsi.ui.summary.SummaryDesk;
import fi.luotsi.ui.summary.SummaryRoutes;

/** The two pages for those who decide, on the organizer's side. */
@Controller
@RequestMapping("/negotiations")
class SummaryPage extends SummaryRoutes<Acting.OrganizerStaff> {

    SummaryPage(SummaryDesk desk) {
        super("/negotiations", desk);
    }
}
