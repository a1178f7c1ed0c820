package fi.luotsi.web.chain.figures;

import java.util.Locale;
import java.util.Map;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

import fi.luotsi.acting.Acting;
import fi.luotsi.negotiation.chain.ChainFrames;
import fi.luotsi.servicechain.content.ChainCost;
import fi.luotsi.ui.table.Texts;

/** What a version of a chain costs: with its own figures, or with those of a year that files have brought. */
@Controller
class CostPages {

    private final CostReading reading;
    private final ChainFrames frames;
    private final MessageSource messages;

    CostPages(CostReading reading, ChainFrames frames, MessageSource messages) {
        this.reading = reading;
        this.frames = frames;
        this.messages = messages;
    }

    @GetMapping("/chains/{chain}/versions/{number}/cost")
    String cost(Acting.Person acting, @PathVariable UUID chain, @PathVariable int number, @RequestParam(required = false) @Nullable String year,
            @RequestParam(required = false) @Nullable String code, Locale locale, Model model) {
        var texts = new Texts(messages, locale);
        var read = reading.read(acting, chain, number, year, code, texts);
        var here = "/chains/" + chain + "/versions/" + number + "/cost";
        model.addAttribute("chainName", texts.in(read.head().name())).addAttribute("chain", chain).addAttribute("number", number).addAttribute("years", read.years()).addAttribute("year", read.year())
                .addAttribute("codes", read.codes()).addAttribute("here", here).addAttribute("codeKeeps", read.year() == null ? Map.of() : Map.of("year", read.year()))
                .addAttribute("packageName", read.packageName());
        try {
            var cost = ChainCost.of(read.content());
            addSums(cost, read, model);
            model.addAttribute("shares", frames.of(acting, read.head().chain(), read.head().servicePackage()).stream()
                    .map(frame -> FrameShare.of(acting, frame, cost.sum(), texts)).toList()).addAttribute("tooLarge", false);
        } catch (ArithmeticException beyondAllMoney) {
            model.addAttribute("tooLarge", true);
        }
        return "chain/cost";
    }

    private static void addSums(ChainCost cost, CostReading.Cost read, Model model) {
        var lines = read.lines();
        model.addAttribute("lines", lines.lines(cost, read.codes())).addAttribute("actors", lines.byActor(cost, read.content())).addAttribute("services", lines.byService(cost))
                .addAttribute("all", lines.all(cost)).addAttribute("outside", read.content().steps().size() - cost.lines().size());
    }
}
