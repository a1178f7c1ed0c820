package fi.luotsi.portal.meeting;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;

import fi.luotsi.acting.Acting;
import fi.luotsi.meeting.MinutesWriting;
import fi.luotsi.ui.meeting.MeetingDesk;
import fi.luotsi.ui.meeting.MinutesDesk;
import fi.luotsi.ui.meeting.MinutesRoutes;

/** Minutes: written by the party that called the meeting, checked by the other one. */
@Controller
@RequestMapping("/portal/negotiations/{id}/meetings/{meeting}/minutes")
class MinutesController extends MinutesRoutes<Acting.ProviderStaff> {

    MinutesController(MinutesDesk desk, MeetingDesk meetings, MinutesWriting writing) {
        super("/portal/negotiations", desk, meetings, writing);
    }
}
