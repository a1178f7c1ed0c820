package fi.luotsi.ui.cost;

import java.util.Locale;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

import fi.luotsi.acting.Acting;

/**
 * What the negotiation has cost. Each side has a controller of its own, which says the address and who
 * may come there.
 *
 * @param <P> that side's staff
 */
public abstract class CostRoutes<P extends Acting.Person> {

    private final String base;
    private final CostDesk desk;

    protected CostRoutes(String base, CostDesk desk) {
        this.base = base;
        this.desk = desk;
    }

    /** @param with the negotiation to compare with */
    @GetMapping("/{id}/cost")
    String show(P acting, @PathVariable UUID id, @RequestParam(defaultValue = "") String rate, @RequestParam(required = false) @Nullable UUID with, Locale locale, Model model) {
        return desk.show(acting, base, id, rate, with, locale, model);
    }
}
