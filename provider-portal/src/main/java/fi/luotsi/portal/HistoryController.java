package fi.luotsi.portal;

import java.time.Clock;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

import fi.luotsi.acting.Acting;
import fi.luotsi.negotiation.NegotiationId;
import fi.luotsi.negotiation.TableReading;
import fi.luotsi.ui.code.CodeFilters;
import fi.luotsi.ui.table.Changes;
import fi.luotsi.ui.table.DifferenceCsv;
import fi.luotsi.ui.table.Texts;

/** What became of the package: the difference of any two rounds. */
@Controller
@RequestMapping("/portal/negotiations/{id}")
class HistoryController {

    private final TableReading reading;
    private final CodeFilters codes;
    private final MessageSource messages;
    private final Clock clock;

    HistoryController(TableReading reading, CodeFilters codes, MessageSource messages, Clock clock) {
        this.reading = reading;
        this.codes = codes;
        this.messages = messages;
        this.clock = clock;
    }

    /** @param view {@code inline} for one text, anything else for two columns */
    @GetMapping("/rounds/{from}/{to}/diff")
    String difference(@PathVariable UUID id, @PathVariable int from, @PathVariable int to, Acting.ProviderStaff acting,
            @RequestParam(defaultValue = "columns") String view, @RequestParam(required = false) @Nullable String code, Locale locale, Model model) {
        var page = page(acting, id, locale);
        var difference = reading.difference(acting, new NegotiationId(id), from, to);
        var shown = codes.terms(acting, difference.then(), difference::changed, code, page.texts());
        var changes = new Changes(difference, shown, page.texts());
        boolean inline = view.equals("inline");
        page.addTo(model);
        model.addAttribute("changes", changes.all()).addAttribute("summary", changes.summary()).addAttribute("rounds", page.sentRounds())
                .addAttribute("from", Math.min(from, to)).addAttribute("to", Math.max(from, to)).addAttribute("inline", inline).addAttribute("codes", shown.choice()).addAttribute("codeKeeps", inline ? Map.of("view", "inline") : Map.of());
        return "portal/diff";
    }

    @GetMapping("/rounds/{from}/{to}/diff.csv")
    ResponseEntity<byte[]> csv(@PathVariable UUID id, @PathVariable int from, @PathVariable int to, Acting.ProviderStaff acting, Locale locale) {
        return new DifferenceCsv(reading.difference(acting, new NegotiationId(id), from, to), new Texts(messages, locale)).download();
    }

    /** Where the choice of two rounds leads. */
    @GetMapping("/rounds/diff")
    String chosen(@PathVariable UUID id, Acting.ProviderStaff acting, @RequestParam int from, @RequestParam int to,
            @RequestParam(defaultValue = "columns") String view) {
        reading.head(acting, new NegotiationId(id)); // nobody learns from a redirect that there is such a negotiation
        return "redirect:/portal/negotiations/{id}/rounds/" + from + "/" + to + "/diff" + (view.equals("inline") ? "?view=inline" : "");
    }

    private TablePage page(Acting.ProviderStaff acting, UUID id, Locale locale) {
        return new TablePage(reading.tablePackage(acting, new NegotiationId(id)), new Texts(messages, locale), clock.instant());
    }
}
