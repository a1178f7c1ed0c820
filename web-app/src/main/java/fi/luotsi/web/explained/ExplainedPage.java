package fi.luotsi.web.explained;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

import org.springframework.context.MessageSource;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

import fi.luotsi.funding.projection.Projection;
import fi.luotsi.funding.projection.Variant;
import fi.luotsi.ui.table.Texts;

/** One page for everybody: what the projection reckons, and what it does not know. */
@Controller
class ExplainedPage {

    private static final int MOST = 20;

    private final MessageSource words;

    ExplainedPage(MessageSource words) {
        this.words = words;
    }

    /** A line of the example's table, ready to be shown. */
    record Row(int quarter, String name, List<String> cells) {}

    @GetMapping("/help/funding-models")
    String explained(Locale locale, Model model) {
        var texts = new Texts(words, locale);
        var charts = new ExplainedCharts(texts);
        model.addAttribute("tables", List.of(Variant.LUMP_SUM, Variant.BY_PACKAGE)).addAttribute("rowsA", rows(Variant.LUMP_SUM, texts))
                .addAttribute("rowsB", rows(Variant.BY_PACKAGE, texts)).addAttribute("first", firstQuarter(texts)).addAttribute("moves", secondQuarter(texts))
                .addAttribute("steered", charts.steered()).addAttribute("transferred", charts.transferred())
                .addAttribute("fanA", charts.fan(Variant.LUMP_SUM)).addAttribute("fanB", charts.fan(Variant.BY_PACKAGE)).addAttribute("run", charts.run())
                .addAttribute("turn", charts.turn()).addAttribute("turnWords", charts.turnWords())
                .addAttribute("steps", numbered("explained.step.%d.text", locale)).addAttribute("limits", numbered("explained.limit.%d.text", locale))
                .addAttribute("parameters", ParameterLine.all()).addAttribute("modelVersion", Projection.MODEL_VERSION);
        return "explained/page";
    }

    private static List<Row> rows(Variant model, Texts texts) {
        return WorkedExample.lines(model).stream().map(line -> new Row(line.number(), texts.of("explained.package." + line.place()),
                List.of(number(line.arrived(), 1, texts), millions(line.money(), texts), number(line.served(), 1, texts), number(line.queue(), 1, texts),
                        millions(line.cost(), texts), number(line.days(), 0, texts)))).toList();
    }

    /** The first package in the first quarter of model A, to be followed by hand. */
    private static String firstQuarter(Texts texts) {
        var line = WorkedExample.lines(Variant.LUMP_SUM).getFirst();
        return texts.of("explained.example.first", millions(line.money(), texts), number(line.served(), 1, texts), number(line.waiting(), 1, texts),
                number(line.queue(), 1, texts), number(line.days(), 0, texts));
    }

    /** What moves in the second quarter of model B. */
    private static String secondQuarter(Texts texts) {
        var lines = WorkedExample.lines(Variant.BY_PACKAGE);
        return texts.of("explained.example.second", millions(lines.get(2).money() - lines.getFirst().money(), texts), millions(lines.get(2).money(), texts),
                number(lines.get(2).queue(), 1, texts));
    }

    /** The numbers 1, 2, 3 … for which the bundle has a text. */
    private List<Integer> numbered(String key, Locale locale) {
        return IntStream.rangeClosed(1, MOST).boxed().takeWhile(number -> words.getMessage(key.formatted(number), null, null, locale) != null).toList();
    }

    private static String millions(double euros, Texts texts) {
        return number(euros / 1e6, 2, texts);
    }

    private static String number(double value, int decimals, Texts texts) {
        return texts.formats().decimal(BigDecimal.valueOf(value), decimals);
    }
}
