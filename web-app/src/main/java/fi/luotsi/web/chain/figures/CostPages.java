package fi.luotsi.web.chain.figures;

import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

import fi.luotsi.acting.Acting;
import fi.luotsi.negotiation.chain.ChainFrames;
import fi.luotsi.servicechain.ChainId;
import fi.luotsi.servicechain.ServiceChains;
import fi.luotsi.servicechain.content.ChainContent;
import fi.luotsi.servicechain.content.ChainCost;
import fi.luotsi.servicechain.figure.ChainFigures;
import fi.luotsi.ui.chain.ChainWords;
import fi.luotsi.ui.code.Catalogue;
import fi.luotsi.ui.listing.CodeChoice;
import fi.luotsi.ui.table.Texts;

/** What a version of a chain costs: with its own figures, or with those of a year that files have brought. */
@Controller
class CostPages {

    private final ServiceChains chains;
    private final ChainFigures figures;
    private final ChainFrames frames;
    private final Catalogue catalogue;
    private final MessageSource messages;

    CostPages(ServiceChains chains, ChainFigures figures, ChainFrames frames, Catalogue catalogue, MessageSource messages) {
        this.chains = chains;
        this.figures = figures;
        this.frames = frames;
        this.catalogue = catalogue;
        this.messages = messages;
    }

    @GetMapping("/chains/{chain}/versions/{number}/cost")
    String cost(Acting.Person acting, @PathVariable UUID chain, @PathVariable int number, @RequestParam(required = false) @Nullable String year,
            @RequestParam(required = false) @Nullable String code, Locale locale, Model model) {
        var texts = new Texts(messages, locale);
        var version = chains.version(acting, new ChainId(chain), number);
        var years = figures.years(acting, new ChainId(chain));
        var chosen = years.stream().filter(one -> String.valueOf(one).equals(year)).findFirst().orElse(null);
        var content = chosen == null ? version.content() : figures.of(acting, new ChainId(chain), chosen).in(version.content());
        model.addAttribute("chainName", texts.in(version.head().name())).addAttribute("chain", chain).addAttribute("number", number).addAttribute("years", years).addAttribute("year", chosen);
        var head = version.head();
        var names = head.publication() == null ? catalogue.names(acting, texts) : catalogue.names(acting, head.publication().at(), texts);
        var services = content.steps().stream().flatMap(step -> Stream.ofNullable(step.service())).collect(Collectors.toSet());
        var choice = CodeChoice.among(CodeChoice.asked(code), services, names);
        model.addAttribute("codes", choice).addAttribute("here", "/chains/" + chain + "/versions/" + number + "/cost").addAttribute("codeKeeps", chosen == null ? Map.of() : Map.of("year", chosen));
        model.addAttribute("packageName", names.getOrDefault(version.head().servicePackage(), version.head().servicePackage()));
        try {
            var cost = ChainCost.of(content);
            addSums(cost, content, new CostLines(new ChainWords(texts, content), names), choice, model);
            model.addAttribute("shares", frames.of(acting, version.head().chain(), version.head().servicePackage()).stream()
                    .map(frame -> FrameShare.of(acting, frame, cost.sum(), texts)).toList()).addAttribute("tooLarge", false);
        } catch (ArithmeticException beyondAllMoney) {
            model.addAttribute("tooLarge", true);
        }
        return "chain/cost";
    }

    private static void addSums(ChainCost cost, ChainContent content, CostLines lines, CodeChoice choice, Model model) {
        model.addAttribute("lines", lines.lines(cost, choice)).addAttribute("actors", lines.byActor(cost, content)).addAttribute("services", lines.byService(cost))
                .addAttribute("all", lines.all(cost)).addAttribute("outside", content.steps().size() - cost.lines().size());
    }
}
