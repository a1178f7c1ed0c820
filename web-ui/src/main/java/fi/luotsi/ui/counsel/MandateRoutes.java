package fi.luotsi.ui.counsel;

import java.util.Locale;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
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
 * One side's own mandates at one table. Each side has a controller of its own, which says the address and who
 * may come there.
 *
 * @param <P> that side's staff
 */
public abstract class MandateRoutes<P extends Acting.Person> {

    private final String base;
    private final MandatePages pages;

    protected MandateRoutes(String base, MandatePages pages) {
        this.base = base;
        this.pages = pages;
    }

    @GetMapping
    String show(P acting, @PathVariable UUID id, @RequestParam(required = false) @Nullable String subject, Locale locale, Model model) {
        return pages.show(acting, Where.of(base, id, locale), subject, model);
    }

    @PostMapping
    String keep(P acting, @PathVariable UUID id, @ModelAttribute("form") MandateForm form, BindingResult binding, Locale locale, Model model,
            RedirectAttributes after) {
        return pages.keep(acting, Where.of(base, id, locale), form, binding, model, after);
    }

    @PostMapping("/{mandate}/end")
    String end(P acting, @PathVariable UUID id, @PathVariable UUID mandate, Locale locale, RedirectAttributes after) {
        return pages.end(acting, Where.of(base, id, locale), mandate, after);
    }

    @PostMapping("/{mandate}/request")
    String ask(P acting, @PathVariable UUID id, @PathVariable UUID mandate, @RequestParam(defaultValue = "") String reason, Locale locale,
            Model model, RedirectAttributes after) {
        return pages.ask(acting, Where.of(base, id, locale), mandate, reason, model, after);
    }
}
