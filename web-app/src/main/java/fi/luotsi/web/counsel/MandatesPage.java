package fi.luotsi.web.counsel;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;

import fi.luotsi.acting.Acting;
import fi.luotsi.ui.counsel.MandatePages;
import fi.luotsi.ui.counsel.MandateRoutes;

/** The organizer's own mandates at one table. */
@Controller
@RequestMapping("/negotiations/{id}/mandates")
class MandatesPage extends MandateRoutes<Acting.OrganizerStaff> {

    MandatesPage(MandatePages pages) {
        super("/negotiations", pages);
    }
}
