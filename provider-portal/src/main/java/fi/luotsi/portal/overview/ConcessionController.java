package fi.luotsi.portal.overview;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;

import fi.luotsi.acting.Acting;
import fi.luotsi.ui.concession.ConcessionDesk;
import fi.luotsi.ui.concession.ConcessionRoutes;

/** How far both parties have moved, on the provider's side. */
@Controller
@RequestMapping("/portal/negotiations")
class ConcessionController extends ConcessionRoutes<Acting.ProviderStaff> {

    ConcessionController(ConcessionDesk desk) {
        super("/portal/negotiations", desk);
    }
}
