package fi.luotsi.portal.counsel;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;

import fi.luotsi.acting.Acting;
import fi.luotsi.ui.counsel.PositionPages;
import fi.luotsi.ui.counsel.PositionRoutes;

/** The provider's private position on one term. */
@Controller
@RequestMapping("/portal/negotiations/{id}/terms/{term}/position")
class PositionController extends PositionRoutes<Acting.ProviderStaff> {

    PositionController(PositionPages pages) {
        super("/portal/negotiations", pages);
    }
}
