package fi.luotsi.web.counsel;

import java.util.Locale;
import java.util.UUID;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

import fi.luotsi.acting.Acting;
import fi.luotsi.ui.counsel.NoteForm;
import fi.luotsi.ui.counsel.NotePages;
import fi.luotsi.ui.counsel.Where;

/** Notes and comments on one term as the organizer's side reads them. */
@Controller
@RequestMapping("/negotiations/{id}/terms/{term}/notes")
class NotesPage {

    private static final String BASE = "/negotiations";

    private final NotePages pages;

    NotesPage(NotePages pages) {
        this.pages = pages;
    }

    @GetMapping
    String show(Acting.OrganizerStaff acting, @PathVariable UUID id, @PathVariable UUID term, Locale locale, Model model) {
        return pages.show(acting, Where.of(BASE, id, locale), term, model);
    }

    @PostMapping
    String write(Acting.OrganizerStaff acting, @PathVariable UUID id, @PathVariable UUID term, @ModelAttribute NoteForm note, Locale locale, Model model,
            RedirectAttributes after) {
        return pages.write(acting, Where.of(BASE, id, locale), term, note, model, after);
    }

    @PostMapping("/{note}/resolve")
    String resolve(Acting.OrganizerStaff acting, @PathVariable UUID id, @PathVariable UUID term, @PathVariable UUID note, @RequestParam boolean resolved,
            Locale locale, RedirectAttributes after) {
        return pages.resolve(acting, Where.of(BASE, id, locale), term, note, resolved, after);
    }
}
