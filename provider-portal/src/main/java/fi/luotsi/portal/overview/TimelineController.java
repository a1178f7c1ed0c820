package fi.luotsi.portal.overview;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;

import fi.luotsi.acting.Acting;
import fi.luotsi.ui.timeline.TimelineDesk;
import fi.luotsi.ui.timeline.TimelineRoutes;

/** Everything that happened at the table, on the provider's side. */
@Controller
@RequestMapping("/portal/negotiations")
class TimelineController extends TimelineRoutes<Acting.ProviderStaff> {

    TimelineController(TimelineDesk desk) {
        super("/portal/negotiations", desk);
    }
}
