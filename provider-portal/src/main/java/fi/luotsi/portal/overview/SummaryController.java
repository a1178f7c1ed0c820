package fi.luotsi.portal.overview;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;

import fi.luotsi.acting.Acting;
import fi.luotsi.ui.summary.SummaryDesk;
import fi.luotsi.ui.summary.SummaryRoutes;

/** The two pages for those who decide, on the provider's side. */
@Controller
@RequestMapping("/portal/negotiations")
class SummaryController extends SummaryRoutes<Acting.ProviderStaff> {

    SummaryController(SummaryDesk desk) {
        super("/portal/negotiations", desk);
    }
}
