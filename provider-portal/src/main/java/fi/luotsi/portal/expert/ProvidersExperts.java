package fi.luotsi.portal.expert;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;

import fi.luotsi.acting.Acting;
import fi.luotsi.ui.expert.ExpertDesk;
import fi.luotsi.ui.expert.ExpertRoutes;

/** The provider's experts in one negotiation: asking them, changing what they are asked about, ending it. */
@Controller
@RequestMapping("/portal/negotiations/{id}/experts")
class ProvidersExperts extends ExpertRoutes<Acting.ProviderStaff> {

    ProvidersExperts(ExpertDesk desk) {
        super("/portal/negotiations", desk);
    }
}
