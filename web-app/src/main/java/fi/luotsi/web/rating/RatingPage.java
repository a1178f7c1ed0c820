package fi.luotsi.web.rating;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;

import fi.luotsi.acting.Acting;
import fi.luotsi.ui.rating.RatingDesk;
import fi.luotsi.ui.rating.RatingRoutes;

/** Whether an agreement's targets were reached, on the organizer's side. */
@Controller
@RequestMapping("/negotiations")
class RatingPage extends RatingRoutes<Acting.OrganizerStaff> {

    RatingPage(RatingDesk desk) {
        super("/negotiations", desk);
    }
}
