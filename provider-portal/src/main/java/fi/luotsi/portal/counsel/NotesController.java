package fi.luotsi.portal.counsel;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;

import fi.luotsi.acting.Acting;
import fi.luotsi.ui.counsel.NotePages;
import fi.luotsi.ui.counsel.NoteRoutes;

/** Notes and comments on one term as the provider's side reads them. */
@Controller
@RequestMapping("/portal/negotiations/{id}/terms/{term}/notes")
class NotesController extends NoteRoutes<Acting.ProviderStaff> {

    NotesController(NotePages pages) {
        super("/portal/negotiations", pages);
    }
}
