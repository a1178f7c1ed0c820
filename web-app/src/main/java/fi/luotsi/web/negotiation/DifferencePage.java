package fi.luotsi.web.negotiation;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

import fi.luotsi.acting.Acting;
import fi.luotsi.negotiation.NegotiationHead;
import fi.luotsi.negotiation.NegotiationId;
import fi.luotsi.negotiation.Phase;
import fi.luotsi.negotiation.SentRound;
import fi.luotsi.negotiation.TableReading;
import fi.luotsi.ui.Filter;
import fi.luotsi.ui.code.CodeFilters;
import fi.luotsi.ui.table.Changes;
import fi.luotsi.ui.table.DifferenceCsv;
import fi.luotsi.ui.table.TableView;
import fi.luotsi.ui.table.Texts;

/** What changed between any two sent rounds: side by side, as one text, and as a table to take along. */
@Controller
class DifferencePage {

    private final TableReading reading;
    private final TablePages pages;
    private final CodeFilters codes;

    DifferencePage(TableReading reading, TablePages pages, CodeFilters codes) {
        this.reading = reading;
        this.pages = pages;
        this.codes = codes;
    }

    /** The choice of rounds, made without JavaScript. */
    @GetMapping("/negotiations/{id}/rounds/diff")
    String choose(Acting.OrganizerStaff acting, @PathVariable UUID id, @RequestParam int from, @RequestParam int to) {
        reading.head(acting, new NegotiationId(id));
        return "redirect:/negotiations/" + id + "/rounds/" + Math.min(from, to) + "/" + Math.max(from, to) + "/diff";
    }

    @GetMapping("/negotiations/{id}/rounds/{from}/{to}/diff")
    String difference(Acting.OrganizerStaff acting, @PathVariable UUID id, @PathVariable int from, @PathVariable int to,
            @RequestParam(defaultValue = "side") String view, @RequestParam(required = false) @Nullable String code, Locale locale, Model model) {
        var difference = reading.difference(acting, new NegotiationId(id), from, to);
        var texts = pages.texts(locale);
        var table = TableView.of(difference.then(), TablePages.reader(acting), texts, TablePages.BASE);
        var here = "/negotiations/" + id + "/rounds/" + from + "/" + to + "/diff";
        boolean inline = view.equals("inline");
        var shown = codes.terms(acting, difference.then(), difference::changed, code, texts);
        pages.head(model, table);
        model.addAttribute("changes", new Changes(difference, shown, texts)).addAttribute("codes", shown.choice()).addAttribute("here", here).addAttribute("codeKeeps", inline ? Map.of("view", "inline") : Map.of()).addAttribute("inline", inline)
                .addAttribute("views", List.of(new Filter("side", texts.of("negotiation.diff.side"), difference.changes().size(), here + shown.query(), !inline),
                        new Filter("inline", texts.of("negotiation.diff.inline"), difference.changes().size(), here + "?view=inline" + shown.alongside(), inline)))
                .addAttribute("csv", here + ".csv").addAttribute("from", difference.from().number()).addAttribute("to", difference.to().number())
                .addAttribute("fromFact", fact(texts, difference.from())).addAttribute("toFact", fact(texts, difference.to()))
                .addAttribute("sentRounds", sentRounds(difference.head()));
        return "web/negotiation/diff";
    }

    @GetMapping("/negotiations/{id}/rounds/{from}/{to}/diff.csv")
    ResponseEntity<byte[]> csv(Acting.OrganizerStaff acting, @PathVariable UUID id, @PathVariable int from, @PathVariable int to, Locale locale) {
        return new DifferenceCsv(reading.difference(acting, new NegotiationId(id), from, to), pages.texts(locale)).download();
    }

    /** Rounds are sent one after the other: all of them but the one that is open. */
    private static List<Integer> sentRounds(NegotiationHead head) {
        int last = head.phase() instanceof Phase.Negotiated ? head.round() : head.round() - 1;
        return IntStream.rangeClosed(1, last).boxed().toList();
    }

    private static String fact(Texts texts, SentRound round) {
        var sent = round.sent();
        return texts.of("table.party.low." + round.party()) + (sent == null ? "" : ", " + texts.formats().dateTime(sent.at()));
    }
}
