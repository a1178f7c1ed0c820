package fi.luotsi.web.asof;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;

import fi.luotsi.acting.Acting;
import fi.luotsi.ui.asof.AsOfDesk;
import fi.luotsi.ui.asof.AsOfRoutes;

/** The table as of a moment, on the organizer's side. */
@Controller
@RequestMapping("/negotiations")
class AsOfPage extends AsOfRoutes<Acting.OrganizerStaff> {

    AsOfPage(AsOfDesk desk) {
        super("/negotiations", desk);
    }
}
