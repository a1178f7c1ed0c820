package fi.luotsi.web.negotiation;

import java.time.Clock;
import java.util.Locale;
import java.util.Map;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

import fi.luotsi.acting.Acting;
import fi.luotsi.negotiation.TableReading;
import fi.luotsi.ui.code.CodeFilters;
import fi.luotsi.ui.listing.Asked;
import fi.luotsi.ui.listing.ViewsBeside;
import fi.luotsi.view.Place;

/** The start page of an organizer's people: the negotiations, what waits for their side first. */
@Controller
class ListPage {

    private final TableReading reading;
    private final TablePages pages;
    private final ViewsBeside views;
    private final CodeFilters codes;
    private final RequestsWaiting requests;
    private final Clock clock;

    ListPage(TableReading reading, TablePages pages, ViewsBeside views, CodeFilters codes, RequestsWaiting requests, Clock clock) {
        this.reading = reading;
        this.pages = pages;
        this.views = views;
        this.codes = codes;
        this.requests = requests;
        this.clock = clock;
    }

    @GetMapping(TablePages.BASE)
    String list(Acting.OrganizerStaff acting, @RequestParam Map<String, String> parameters, Locale locale, Model model) {
        var texts = pages.texts(locale);
        var reader = TablePages.reader(acting);
        var asked = Asked.of(TablePages.BASE, parameters);
        var now = clock.instant();
        model.addAttribute("listing", new NegotiationListing(texts, reader, codes.negotiations(acting, asked.code(), texts)).layout().show(reading.all(acting), asked, locale)
                .as(head -> ListedNegotiation.of(head, reader, texts, now))).addAttribute("reads", reader == null)
                .addAttribute("requested", requests.of(acting, texts));
        views.addTo(model, acting, Place.NEGOTIATIONS, TablePages.BASE, asked.query());
        return "web/negotiation/list";
    }
}
