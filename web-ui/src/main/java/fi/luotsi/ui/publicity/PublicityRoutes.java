package fi.luotsi.ui.publicity;

import java.util.Locale;
import java.util.UUID;

import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

import fi.luotsi.acting.Acting;

/**
 * What of an agreement is public. Each side has a controller of its own, which says the address and who may come there.
 *
 * @param <P> that side's staff
 */
public abstract class PublicityRoutes<P extends Acting.Person> {

    private final String base;
    private final PublicityDesk desk;

    protected PublicityRoutes(String base, PublicityDesk desk) {
        this.base = base;
        this.desk = desk;
    }

    @GetMapping
    String show(P acting, @PathVariable UUID id, Locale locale, Model model) {
        return desk.show(acting, base, id, locale, model);
    }

    /** @param text the document's language, fi or sv, whatever the page's is */
    @GetMapping("/preview")
    String preview(P acting, @PathVariable UUID id, @RequestParam(defaultValue = "") String text, Locale locale, Model model) {
        return desk.preview(acting, base, id, text, locale, model);
    }
}
