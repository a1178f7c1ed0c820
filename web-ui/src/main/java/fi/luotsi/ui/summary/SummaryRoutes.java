package fi.luotsi.ui.summary;

import java.util.Locale;
import java.util.UUID;

import org.springframework.http.ResponseEntity;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

import fi.luotsi.acting.Acting;

/**
 * The two pages for those who decide. Each side has a controller of its own, which says the address and who may come there.
 *
 * @param <P> that side's staff
 */
public abstract class SummaryRoutes<P extends Acting.Person> {

    private final String base;
    private final SummaryDesk desk;

    protected SummaryRoutes(String base, SummaryDesk desk) {
        this.base = base;
        this.desk = desk;
    }

    @GetMapping("/{id}/summary")
    String show(P acting, @PathVariable UUID id, Locale locale, Model model) {
        return desk.show(acting, base, id, locale, model);
    }

    @GetMapping("/{id}/summary.pdf")
    ResponseEntity<byte[]> pdf(P acting, @PathVariable UUID id, Locale locale) {
        return desk.pdf(acting, base, id, locale);
    }

    /** Where the sum of a year comes from. */
    @GetMapping("/{id}/summary/{year:[0-9]{4}}")
    String year(P acting, @PathVariable UUID id, @PathVariable int year, Locale locale, Model model) {
        return desk.year(acting, base, id, year, locale, model);
    }
}
