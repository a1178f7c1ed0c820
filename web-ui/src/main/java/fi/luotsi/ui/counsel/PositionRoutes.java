package fi.luotsi.ui.counsel;

import java.util.Locale;
import java.util.UUID;

import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

import fi.luotsi.acting.Acting;

/**
 * The organizer's private position on one term. Each side has a controller of its own, which says the address and who
 * may come there.
 *
 * @param <P> that side's staff
 */
public abstract class PositionRoutes<P extends Acting.Person> {

    private final String base;
    private final PositionPages pages;

    protected PositionRoutes(String base, PositionPages pages) {
        this.base = base;
        this.pages = pages;
    }

    @GetMapping
    String show(P acting, @PathVariable UUID id, @PathVariable UUID term, Locale locale, Model model) {
        return pages.show(acting, Where.of(base, id, locale), term, model);
    }

    @PostMapping
    String keep(P acting, @PathVariable UUID id, @PathVariable UUID term, @RequestParam(defaultValue = "false") boolean takeBack,
            @ModelAttribute("form") PositionForm form, BindingResult binding, Locale locale, Model model, RedirectAttributes after) {
        var where = Where.of(base, id, locale);
        return takeBack ? pages.takeBack(acting, where, term, after) : pages.keep(acting, where, term, form, binding, model, after);
    }
}
