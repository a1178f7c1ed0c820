package fi.luotsi.ui.counsel;

import java.util.Locale;
import java.util.UUID;

import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

import fi.luotsi.acting.Acting;

/**
 * Where the principal of one side says whether a mandate may be exceeded.
 * Each side has a controller of its own, which says the address and who may come there.
 *
 * @param <P> that side's staff
 */
public abstract class RequestRoutes<P extends Acting.Person> {

    private final String here;
    private final RequestPages pages;

    protected RequestRoutes(String here, RequestPages pages) {
        this.here = here;
        this.pages = pages;
    }

    @GetMapping
    String show(P acting, Locale locale, Model model) {
        return pages.show(acting, here, locale, model);
    }

    @PostMapping("/{request}")
    String rule(P acting, @PathVariable UUID request, @RequestParam boolean granted, @RequestParam(defaultValue = "") String reason,
            Locale locale, Model model, RedirectAttributes after) {
        return pages.rule(acting, here, request, granted, reason, locale, model, after);
    }
}
