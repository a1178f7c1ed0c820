package fi.luotsi.ui.rating;

import java.util.Locale;
import java.util.UUID;

import org.springframework.http.ResponseEntity;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

import fi.luotsi.acting.Acting;

/**
 * Whether an agreement's targets were reached. Each side has a controller of its own, which says the address and who may come there.
 *
 * @param <P> that side's staff
 */
public abstract class RatingRoutes<P extends Acting.Person> {

    private final String base;
    private final RatingDesk desk;

    protected RatingRoutes(String base, RatingDesk desk) {
        this.base = base;
        this.desk = desk;
    }

    /** @param year the newest that has ended where none is named */
    @GetMapping("/{id}/rating")
    String show(P acting, @PathVariable UUID id, @RequestParam(defaultValue = "") String year, Locale locale, Model model) {
        return desk.show(acting, base, id, year, locale, model);
    }

    @GetMapping("/{id}/rating.csv")
    ResponseEntity<byte[]> csv(P acting, @PathVariable UUID id, @RequestParam(defaultValue = "") String year, Locale locale) {
        return desk.csv(acting, base, id, year, locale);
    }
}
