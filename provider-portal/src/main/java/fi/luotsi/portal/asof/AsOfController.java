package fi.luotsi.portal.asof;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;

import fi.luotsi.acting.Acting;
import fi.luotsi.ui.asof.AsOfDesk;
import fi.luotsi.ui.asof.AsOfRoutes;

/** The table as of a moment, on the provider's side. */
@Controller
@RequestMapping("/portal/negotiations")
class AsOfController extends AsOfRoutes<Acting.ProviderStaff> {

    AsOfController(AsOfDesk desk) {
        super("/portal/negotiations", desk);
    }
}
