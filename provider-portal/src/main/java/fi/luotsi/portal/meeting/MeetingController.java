package fi.luotsi.portal.meeting;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;

import fi.luotsi.acting.Acting;
import fi.luotsi.meeting.Meetings;
import fi.luotsi.ui.meeting.MeetingCalling;
import fi.luotsi.ui.meeting.MeetingDesk;
import fi.luotsi.ui.meeting.MeetingRoutes;

/** Calling meetings, and what becomes of them. */
@Controller
@RequestMapping("/portal/negotiations/{id}/meetings")
class MeetingController extends MeetingRoutes<Acting.ProviderStaff> {

    MeetingController(MeetingDesk desk, MeetingCalling calling, Meetings meetings) {
        super("/portal/negotiations", desk, calling, meetings);
    }
}
