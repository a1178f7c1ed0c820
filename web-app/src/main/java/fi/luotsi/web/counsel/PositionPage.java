package fi.luotsi.web.counsel;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;

import fi.luotsi.acting.Acting;
import fi.luotsi.ui.counsel.PositionPages;
import fi.luotsi.ui.counsel.PositionRoutes;

/** The organizer's private position on one term. */
@Controller
@RequestMapping("/negotiations/{id}/terms/{term}/position")
class PositionPage extends PositionRoutes<Acting.OrganizerStaff> {

    PositionPage(PositionPages pages) {
        super("/negotiations", pages);
    }
}
