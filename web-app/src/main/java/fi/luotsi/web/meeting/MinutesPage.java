package fi.luotsi.web.meeting;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;

import fi.luotsi.acting.Acting;
import fi.luotsi.meeting.MinutesWriting;
import fi.luotsi.ui.meeting.MeetingDesk;
import fi.luotsi.ui.meeting.MinutesDesk;
import fi.luotsi.ui.meeting.MinutesRoutes;

/** Minutes: written by the party that called the meeting, checked by the other one. */
@Controller
@RequestMapping("/negotiations/{id}/meetings/{meeting}/minutes")
class MinutesPage extends MinutesRoutes<Acting.OrganizerStaff> {

    MinutesPage(MinutesDesk desk, MeetingDesk meetings, MinutesWriting writing) {
        super("/negotiations", desk, meetings, writing);
    }
}
