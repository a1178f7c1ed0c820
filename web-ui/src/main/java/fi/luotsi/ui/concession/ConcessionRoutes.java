package fi.luotsi.ui.concession;

import java.util.Locale;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

import fi.luotsi.acting.Acting;

/**
 * How far both parties have moved. Each side has a controller of its own, which says the address and who
 * may come there.
 *
 * @param <P> that side's staff
 */
public abstract class ConcessionRoutes<P extends Acting.Person> {

    private final String base;
    private final ConcessionDesk desk;

    protected ConcessionRoutes(String base, ConcessionDesk desk) {
        this.base = base;
        this.desk = desk;
    }

    /** @param show all or moved */
    @GetMapping("/{id}/concessions")
    String show(P acting, @PathVariable UUID id, @RequestParam(defaultValue = "all") String show,
            @RequestParam(required = false) @Nullable String code, Locale locale, Model model) {
        return desk.show(acting, base, id, show, code, locale, model);
    }

    @GetMapping("/{id}/concessions.csv")
    ResponseEntity<byte[]> csv(P acting, @PathVariable UUID id, Locale locale) {
        return desk.csv(acting, base, id, locale);
    }
}
