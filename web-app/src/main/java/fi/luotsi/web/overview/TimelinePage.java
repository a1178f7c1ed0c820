package fi.luotsi.web.overview;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;

import fi.luotsi.acting.Acting;
import fi.luotsi.ui.timeline.TimelineDesk;
import fi.luotsi.ui.timeline.TimelineRoutes;

/** Everything that happened at the table, on the organizer's side. */
@Controller
@RequestMapping("/negotiations")
class TimelinePage extends TimelineRoutes<Acting.OrganizerStaff> {

    TimelinePage(TimelineDesk desk) {
        super("/negotiations", desk);
    }
}
