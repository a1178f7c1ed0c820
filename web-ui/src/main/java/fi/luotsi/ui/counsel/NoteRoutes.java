package fi.luotsi.ui.counsel;

import java.util.Locale;
import java.util.UUID;

import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

import fi.luotsi.acting.Acting;

/**
 * Notes and comments on one term as the organizer's side reads them.
 * Each side has a controller of its own, which says the address and who may come there.
 *
 * @param <P> that side's staff
 */
public abstract class NoteRoutes<P extends Acting.Person> {

    private final String base;
    private final NotePages pages;

    protected NoteRoutes(String base, NotePages pages) {
        this.base = base;
        this.pages = pages;
    }

    @GetMapping
    String show(P acting, @PathVariable UUID id, @PathVariable UUID term, Locale locale, Model model) {
        return pages.show(acting, Where.of(base, id, locale), term, model);
    }

    @PostMapping
    String write(P acting, @PathVariable UUID id, @PathVariable UUID term, @ModelAttribute NoteForm note, Locale locale, Model model,
            RedirectAttributes after) {
        return pages.write(acting, Where.of(base, id, locale), term, note, model, after);
    }

    @PostMapping("/{note}/resolve")
    String resolve(P acting, @PathVariable UUID id, @PathVariable UUID term, @PathVariable UUID note, @RequestParam boolean resolved,
            Locale locale, RedirectAttributes after) {
        return pages.resolve(acting, Where.of(base, id, locale), term, note, resolved, after);
    }
}
