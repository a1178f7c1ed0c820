package fi.luotsi.portal;

import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.springframework.context.MessageSource;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

import fi.luotsi.acting.Acting;
import fi.luotsi.negotiation.Party;
import fi.luotsi.negotiation.TableReading;
import fi.luotsi.ui.code.CodeFilters;
import fi.luotsi.ui.listing.Asked;
import fi.luotsi.ui.listing.ViewsBeside;
import fi.luotsi.ui.table.Texts;
import fi.luotsi.view.Place;

/** The first page: what waits for an answer and until when, and everything else below. */
@Controller
class WaitingController {

    private static final String HERE = "/portal";

    private final TableReading reading;
    private final ViewsBeside views;
    private final CodeFilters codes;
    private final MessageSource messages;
    private final Clock clock;

    WaitingController(TableReading reading, ViewsBeside views, CodeFilters codes, MessageSource messages, Clock clock) {
        this.reading = reading;
        this.views = views;
        this.codes = codes;
        this.messages = messages;
        this.clock = clock;
    }

    /** What waits stands above the list as long as nothing else was asked for. */
    @GetMapping(HERE)
    String list(Acting.ProviderStaff acting, @RequestParam Map<String, String> parameters, Locale locale, Model model) {
        var heads = reading.all(acting);
        var texts = new Texts(messages, locale);
        var asked = Asked.of(HERE, parameters);
        var now = clock.instant();
        boolean plain = asked.query().isEmpty() && asked.page() == 1;
        var waiting = heads.stream().filter(head -> head.isTurnOf(Party.PROVIDER)).map(head -> NegotiationLine.of(head, texts, now)).toList();
        model.addAttribute("waiting", plain ? waiting : List.of()).addAttribute("nothing", heads.isEmpty()).addAttribute("idle", plain && waiting.isEmpty())
                .addAttribute("listed", !plain || heads.size() > waiting.size())
                .addAttribute("listing", new WaitingListing(texts, codes.negotiations(acting, asked.code(), texts)).layout().show(heads, asked, locale).as(head -> NegotiationLine.of(head, texts, now)));
        views.addTo(model, acting, Place.NEGOTIATIONS, HERE, asked.query());
        return "portal/waiting";
    }
}
