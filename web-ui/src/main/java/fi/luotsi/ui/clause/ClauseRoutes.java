package fi.luotsi.ui.clause;

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
 * The clause library beside a package. Each side has a controller of its own, which says the address and who may come there.
 *
 * @param <P> that side's staff
 */
public abstract class ClauseRoutes<P extends Acting.Person> {

    private final String base;
    private final ClauseDesk desk;

    protected ClauseRoutes(String base, ClauseDesk desk) {
        this.base = base;
        this.desk = desk;
    }

    @GetMapping("/{id}/clauses")
    String show(P acting, @PathVariable UUID id, Locale locale, Model model) {
        return desk.show(acting, base, id, locale, model);
    }

    @PostMapping("/{id}/clauses/take")
    String take(P acting, @PathVariable UUID id, @RequestParam(defaultValue = "") String clause, Locale locale, RedirectAttributes after) {
        return desk.take(acting, base, id, clause, locale, after);
    }

    @PostMapping("/{id}/clauses/{term}/strike")
    String strike(P acting, @PathVariable UUID id, @PathVariable UUID term, Locale locale, RedirectAttributes after) {
        return desk.strike(acting, base, id, term, locale, after);
    }

    @PostMapping("/{id}/clauses/{term}/renew")
    String renew(P acting, @PathVariable UUID id, @PathVariable UUID term, Locale locale, RedirectAttributes after) {
        return desk.renew(acting, base, id, term, locale, after);
    }
}
