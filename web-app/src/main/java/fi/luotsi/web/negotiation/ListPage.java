package fi.luotsi.web.negotiation;

import java.time.Clock;
import java.util.Locale;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

import fi.luotsi.acting.Acting;
import fi.luotsi.negotiation.NegotiationId;
import fi.luotsi.negotiation.TableReading;

/** The start page of an organizer's people: the negotiations, what waits for their side first. */
@Controller
class ListPage {

    private final TableReading reading;
    private final TablePages pages;
    private final Clock clock;

    ListPage(TableReading reading, TablePages pages, Clock clock) {
        this.reading = reading;
        this.pages = pages;
        this.clock = clock;
    }

    @GetMapping(TablePages.BASE)
    String list(Acting.OrganizerStaff acting, @RequestParam(required = false) @Nullable UUID after, Locale locale, Model model) {
        var texts = pages.texts(locale);
        var reader = TablePages.reader(acting);
        var heads = reading.list(acting, after == null ? null : new NegotiationId(after));
        var next = heads.size() < TableReading.PAGE ? null : TablePages.BASE + "?after=" + heads.getLast().id();
        model.addAttribute("rows", heads.stream().map(head -> ListedNegotiation.of(head, reader, texts, clock.instant())).toList())
                .addAttribute("next", next).addAttribute("first", after == null ? null : TablePages.BASE)
                .addAttribute("reads", reader == null);
        return "web/negotiation/list";
    }
}
