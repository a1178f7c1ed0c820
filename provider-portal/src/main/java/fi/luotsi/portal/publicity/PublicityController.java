package fi.luotsi.portal.publicity;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;

import fi.luotsi.acting.Acting;
import fi.luotsi.ui.publicity.PublicityDesk;
import fi.luotsi.ui.publicity.PublicityRoutes;

/** What of the agreement is public, as the organizer has decided it. */
@Controller
@RequestMapping("/portal/negotiations/{id}/publicity")
class PublicityController extends PublicityRoutes<Acting.ProviderStaff> {

    PublicityController(PublicityDesk desk) {
        super("/portal/negotiations", desk);
    }
}
