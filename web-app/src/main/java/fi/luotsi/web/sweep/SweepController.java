package fi.luotsi.web.sweep;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;

import fi.luotsi.acting.Acting;
import fi.luotsi.ui.sweep.SweepPage;
import fi.luotsi.ui.sweep.SweepPages;
import fi.luotsi.ui.sweep.SweepRoutes;

/** The organizer's sweeps of the projection. */
@Controller
@RequestMapping("/negotiations/{id}/funding/sweeps")
class SweepController extends SweepRoutes<Acting.OrganizerStaff> {

    SweepController(SweepPages pages, SweepPage page) {
        super("/negotiations", pages, page);
    }
}
