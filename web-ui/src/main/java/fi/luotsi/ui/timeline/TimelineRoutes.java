package fi.luotsi.ui.timeline;

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
 * Everything that happened at the table. Each side has a controller of its own, which says the address and who
 * may come there.
 *
 * @param <P> that side's staff
 */
public abstract class TimelineRoutes<P extends Acting.Person> {

    private final String base;
    private final TimelineDesk desk;

    protected TimelineRoutes(String base, TimelineDesk desk) {
        this.base = base;
        this.desk = desk;
    }

    /** @param show all, or rounds for the main events; party, kind and term narrow it */
    @GetMapping("/{id}/timeline")
    String show(P acting, @PathVariable UUID id, @RequestParam(defaultValue = "rounds") String show, @RequestParam(required = false) @Nullable String party,
            @RequestParam(required = false) @Nullable String kind, @RequestParam(required = false) @Nullable String term, @RequestParam(defaultValue = "1") int page, Locale locale, Model model) {
        return desk.show(acting, base, id, EventFilter.of(show, party, kind, term), page, locale, model);
    }

    @GetMapping("/{id}/timeline.csv")
    ResponseEntity<byte[]> csv(P acting, @PathVariable UUID id, @RequestParam(defaultValue = "rounds") String show, @RequestParam(required = false) @Nullable String party,
            @RequestParam(required = false) @Nullable String kind, @RequestParam(required = false) @Nullable String term, Locale locale) {
        return desk.csv(acting, base, id, EventFilter.of(show, party, kind, term), locale);
    }
}
