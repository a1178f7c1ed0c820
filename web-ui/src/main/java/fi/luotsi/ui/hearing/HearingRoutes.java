package fi.luotsi.ui.hearing;

import java.util.Locale;
import java.util.UUID;

import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

import fi.luotsi.acting.Acting;

/**
 * Hearings beside a negotiation, to read. Each side has a controller of its own, which says the address and who may come there.
 *
 * @param <P> that side's staff
 */
public abstract class HearingRoutes<P extends Acting.Person> {

    private final String base;
    private final HearingDesk desk;

    protected HearingRoutes(String base, HearingDesk desk) {
        this.base = base;
        this.desk = desk;
    }

    @GetMapping("/{id}/hearings")
    String list(P acting, @PathVariable UUID id, Locale locale, Model model) {
        return desk.list(acting, base, id, locale, model);
    }

    @GetMapping("/{id}/hearings/{hearing}")
    String show(P acting, @PathVariable UUID id, @PathVariable UUID hearing, Locale locale, Model model) {
        return desk.show(acting, base, id, hearing, locale, model);
    }
}
