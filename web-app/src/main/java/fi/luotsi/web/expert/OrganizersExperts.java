package fi.luotsi.web.expert;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;

import fi.luotsi.acting.Acting;
import fi.luotsi.ui.expert.ExpertDesk;
import fi.luotsi.ui.expert.ExpertRoutes;

/** The organizer's experts in one negotiation: asking them, changing what they are asked about, ending it. */
@Controller
@RequestMapping("/negotiations/{id}/experts")
class OrganizersExperts extends ExpertRoutes<Acting.OrganizerStaff> {

    OrganizersExperts(ExpertDesk desk) {
        super("/negotiations", desk);
    }
}
