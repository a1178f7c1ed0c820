package fi.luotsi.portal;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

import fi.luotsi.acting.Acting;
import fi.luotsi.negotiation.NegotiationHead;
import fi.luotsi.negotiation.NegotiationId;
import fi.luotsi.negotiation.Party;
import fi.luotsi.negotiation.TableReading;
import fi.luotsi.ui.table.Texts;

/** The first page: what waits for an answer and until when, and everything else below. */
@Controller
class WaitingController {

    private final TableReading reading;
    private final MessageSource messages;
    private final Clock clock;

    WaitingController(TableReading reading, MessageSource messages, Clock clock) {
        this.reading = reading;
        this.messages = messages;
        this.clock = clock;
    }

    /** @param after the last negotiation of the page before; nothing for the first page */
    @GetMapping("/portal")
    String list(Acting.ProviderStaff acting, @RequestParam(required = false) @Nullable UUID after, Locale locale, Model model) {
        var heads = reading.list(acting, after == null ? null : new NegotiationId(after));
        var texts = new Texts(messages, locale);
        model.addAttribute("waiting", lines(heads, true, texts, clock.instant())).addAttribute("others", lines(heads, false, texts, clock.instant()))
                .addAttribute("first", after == null);
        if (heads.size() == TableReading.PAGE) {
            model.addAttribute("next", "/portal?after=" + heads.getLast().id());
        }
        return "portal/waiting";
    }

    private static List<NegotiationLine> lines(List<NegotiationHead> heads, boolean ours, Texts texts, Instant now) {
        return heads.stream().filter(head -> head.isTurnOf(Party.PROVIDER) == ours).map(head -> NegotiationLine.of(head, texts, now)).toList();
    }
}
