package fi.luotsi.portal.counsel;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;

import fi.luotsi.acting.Acting;
import fi.luotsi.ui.counsel.MandatePages;
import fi.luotsi.ui.counsel.MandateRoutes;

/** The provider's own mandates at one table. */
@Controller
@RequestMapping("/portal/negotiations/{id}/mandates")
class MandatesController extends MandateRoutes<Acting.ProviderStaff> {

    MandatesController(MandatePages pages) {
        super("/portal/negotiations", pages);
    }
}
