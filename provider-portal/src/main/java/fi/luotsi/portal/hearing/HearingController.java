package fi.luotsi.portal.hearing;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;

import fi.luotsi.acting.Acting;
import fi.luotsi.ui.hearing.HearingDesk;
import fi.luotsi.ui.hearing.HearingRoutes;

/** The provider reads what residents were asked and what became of it. */
@Controller
@RequestMapping("/portal/negotiations")
class HearingController extends HearingRoutes<Acting.ProviderStaff> {

    HearingController(HearingDesk desk) {
        super("/portal/negotiations", desk);
    }
}
