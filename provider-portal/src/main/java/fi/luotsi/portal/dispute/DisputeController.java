package fi.luotsi.portal.dispute;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;

import fi.luotsi.acting.Acting;
import fi.luotsi.negotiation.dispute.Disagreements;
import fi.luotsi.ui.dispute.DisputeDesk;
import fi.luotsi.ui.dispute.DisputeRoutes;

/** Terms on the ladder: raising them, giving positions, settling. */
@Controller
@RequestMapping("/portal/negotiations/{id}/disputes")
class DisputeController extends DisputeRoutes<Acting.ProviderStaff> {

    DisputeController(DisputeDesk desk, Disagreements disagreements) {
        super("/portal/negotiations", desk, disagreements);
    }
}
