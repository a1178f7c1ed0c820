package fi.luotsi.web.counsel;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;

import fi.luotsi.acting.Acting;
import fi.luotsi.ui.counsel.NotePages;
import fi.luotsi.ui.counsel.NoteRoutes;

/** Notes and comments on one term as the organizer's side reads them. */
@Controller
@RequestMapping("/negotiations/{id}/terms/{term}/notes")
class NotesPage extends NoteRoutes<Acting.OrganizerStaff> {

    NotesPage(NotePages pages) {
        super("/negotiations", pages);
    }
}
