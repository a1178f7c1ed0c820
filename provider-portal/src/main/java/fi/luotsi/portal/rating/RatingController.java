package fi.luotsi.portal.rating;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;

import fi.luotsi.acting.Acting;
import fi.luotsi.ui.rating.RatingDesk;
import fi.luotsi.ui.rating.RatingRoutes;

/** Whether an agreement's targets were reached, on the provider's side. */
@Controller
@RequestMapping("/portal/negotiations")
class RatingController extends RatingRoutes<Acting.ProviderStaff> {

    RatingController(RatingDesk desk) {
        super("/portal/negotiations", desk);
    }
}
