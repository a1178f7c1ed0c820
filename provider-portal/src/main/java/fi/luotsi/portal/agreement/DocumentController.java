package fi.luotsi.portal.agreement;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;

import fi.luotsi.acting.Acting;
import fi.luotsi.ui.agreement.DocumentDesk;
import fi.luotsi.ui.agreement.DocumentRoutes;

/** The agreement as a document, on the provider's side. */
@Controller
@RequestMapping("/portal/negotiations")
class DocumentController extends DocumentRoutes<Acting.ProviderStaff> {

    DocumentController(DocumentDesk desk) {
        super("/portal/negotiations", desk);
    }
}
