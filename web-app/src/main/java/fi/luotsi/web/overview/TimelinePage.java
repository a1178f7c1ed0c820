package fi.luotsi.web.overview;

import java.util.Locale;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

import fi.luotsi.acting.Acting;
import fi.luotsi.ui.timeline.EventFilter;
import fi.luotsi.ui.timeline.TimelineDesk;

/** Everything that happened at the table, on the organizer's side. */
@Controller
class TimelinePage {

    private static final String BASE = "/negotiations";

    private final TimelineDesk desk;

    TimelinePage(TimelineDesk desk) {
        this.desk = desk;
    }

    /** @param show all, or rounds for the main events; party, kind and term narrow it */
    @GetMapping("/negotiations/{id}/timeline")
    String show(Acting.OrganizerStaff acting, @PathVariable UUID id, @RequestParam(defaultValue = "rounds") String show, @RequestParam(required = false) @Nullable String party,
            @RequestParam(required = false) @Nullable String kind, @RequestParam(required = false) @Nullable String term, @RequestParam(defaultValue = "1") int page, Locale locale, Model model) {
        return desk.show(acting, BASE, id, EventFilter.of(show, party, kind, term), page, locale, model);
    }

    @GetMapping("/negotiations/{id}/timeline.csv")
    ResponseEntity<byte[]> csv(Acting.OrganizerStaff acting, @PathVariable UUID id, @RequestParam(defaultValue = "rounds") String show, @RequestParam(required = false) @Nullable String party,
            @RequestParam(required = false) @Nullable String kind, @RequestParam(required = false) @Nullable String term, Locale locale) {
        return desk.csv(acting, BASE, id, EventFilter.of(show, party, kind, term), locale);
    }
}
