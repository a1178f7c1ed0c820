package fi.luotsi.portal.counsel;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;

import fi.luotsi.acting.Acting;
import fi.luotsi.ui.counsel.RequestPages;
import fi.luotsi.ui.counsel.RequestRoutes;

/** Where the provider's principal says whether a mandate may be exceeded. */
@Controller
@RequestMapping("/portal/mandate-requests")
class RequestsController extends RequestRoutes<Acting.ProviderStaff> {

    RequestsController(RequestPages pages) {
        super("/portal/mandate-requests", pages);
    }
}
