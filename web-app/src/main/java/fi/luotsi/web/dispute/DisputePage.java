package fi.luotsi.web.dispute;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;

import fi.luotsi.acting.Acting;
import fi.luotsi.negotiation.dispute.Disagreements;
import fi.luotsi.ui.dispute.DisputeDesk;
import fi.luotsi.ui.dispute.DisputeRoutes;

/** Terms on the ladder: raising them, giving positions, settling. */
@Controller
@RequestMapping("/negotiations/{id}/disputes")
class DisputePage extends DisputeRoutes<Acting.OrganizerStaff> {

    DisputePage(DisputeDesk desk, Disagreements disagreements) {
        super("/negotiations", desk, disagreements);
    }
}
