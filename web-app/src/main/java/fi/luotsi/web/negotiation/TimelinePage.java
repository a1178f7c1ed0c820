package fi.luotsi.web.negotiation;

import java.util.List;
import java.util.Locale;
import java.util.UUID;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

import fi.luotsi.acting.Acting;
import fi.luotsi.negotiation.NegotiationId;
import fi.luotsi.negotiation.TableReading;
import fi.luotsi.ui.Filter;

/** Everything that happened at the table, newest first. */
@Controller
class TimelinePage {

    private final TableReading reading;
    private final TablePages pages;

    TimelinePage(TableReading reading, TablePages pages) {
        this.reading = reading;
        this.pages = pages;
    }

    @GetMapping("/negotiations/{id}/timeline")
    String timeline(Acting.OrganizerStaff acting, @PathVariable UUID id, @RequestParam(defaultValue = "rounds") String show, Locale locale, Model model) {
        var table = pages.open(acting, id, locale);
        var moves = reading.moves(acting, new NegotiationId(id));
        var rounds = table.timeline(moves, false);
        var all = table.timeline(moves, true);
        boolean everything = show.equals("all");
        var texts = pages.texts(locale);
        var here = table.view().home() + "/timeline";
        pages.head(model, table);
        model.addAttribute("entries", everything ? all : rounds).addAttribute("views", List.of(
                new Filter("rounds", texts.of("negotiation.timeline.rounds"), rounds.size(), here, !everything),
                new Filter("all", texts.of("negotiation.timeline.all"), all.size(), here + "?show=all", everything)));
        return "web/negotiation/timeline";
    }
}
