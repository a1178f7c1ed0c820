package fi.luotsi.web.agreement;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;

import fi.luotsi.acting.Acting;
import fi.luotsi.ui.agreement.DocumentDesk;
import fi.luotsi.ui.agreement.DocumentRoutes;

/** The agreement as a document, on the organizer's side. */
@Controller
@RequestMapping("/negotiations")
class DocumentPage extends DocumentRoutes<Acting.OrganizerStaff> {

    DocumentPage(DocumentDesk desk) {
        super("/negotiations", desk);
    }
}
