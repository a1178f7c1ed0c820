package fi.luotsi.ui;

import fi.luotsi.money.Euros;
import fi.luotsi.ui.chart.SampleCharts;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Pages that show every fragment once, as a surface would. */
@Controller
class SamplePages {

    record Offer(@Nullable Euros amount, @Nullable BigDecimal personYears, @Nullable String answer, @Nullable String reason, @Nullable String condition, @Nullable LocalDate due, boolean both) {}

    @ModelAttribute("page")
    Page page(@RequestParam(defaultValue = "light") String scheme, @RequestParam(defaultValue = "fi") String lang, @RequestParam(defaultValue = "ORGANIZER") Page.Surface surface) {
        var nav = List.of(new Page.Entry("ui.package.term", "/package", true), new Page.Entry("ui.footer.help", "/form", false));
        return new Page(surface, surface == Page.Surface.OPEN ? List.of() : nav, surface == Page.Surface.OPEN ? null : new Page.SignedIn("Järjestäjän neuvottelija", "Uudenmaan maakunta"), lang, Page.Scheme.valueOf(scheme.toUpperCase()), "/package?show=mine");
    }

    @GetMapping("/package")
    String packagePage(Model model) {
        model.addAttribute("table", Samples.packageTable()).addAttribute("board", Samples.board()).addAttribute("steps", Samples.steps())
                .addAttribute("turn", Samples.turn()).addAttribute("filters", Samples.filters()).addAttribute("live", "/events");
        return "sample/package";
    }

    @GetMapping("/diff")
    String diff(Model model) {
        model.addAttribute("changes", Samples.changes()).addAttribute("timeline", Samples.timeline());
        return "sample/diff";
    }

    @GetMapping("/form")
    String form(Model model) {
        model.addAttribute("offer", new Offer(Euros.of("322000000"), new BigDecimal("610"), "condition", "Kiireelliset sijoitukset kasvoivat 7 %.", "", LocalDate.of(2026, 12, 4), true));
        return formPage(model);
    }

    @PostMapping("/form")
    String offer(@ModelAttribute("offer") Offer offer, BindingResult binding, Model model) {
        if (!binding.hasErrors() && offer.reason() == null) {
            binding.rejectValue("reason", "ui.number.EMPTY");
        }
        model.addAttribute("wrong", binding.hasErrors()).addAttribute("keepInputForm", "offer");
        return formPage(model);
    }

    private static String formPage(Model model) {
        var answers = new LinkedHashMap<String, String>();
        answers.put("accept", "Hyväksyn");
        answers.put("condition", "Hyväksyn ehdolla");
        answers.put("cannot", "En voi toteuttaa");
        model.addAttribute("labels", Map.of("amount", "Vastatarjous", "due", "Määräaika")).addAttribute("answers", answers).addAttribute("conditions", Map.of("r3", "Ikäihmisten palvelut on 1 170 000 000,00 €"));
        return "sample/form";
    }

    @GetMapping("/others")
    String others(Model model) {
        model.addAttribute("lines", List.of(new CheckLine("Lastensuojelu", "322 000 000,00 €", "Kiireelliset sijoitukset kasvoivat 7 %.", "/form"), new CheckLine("Rahoitusmalli 2020", "malli A", null, null)))
                .addAttribute("columns", List.of(new SortedColumn("Neuvottelu", null, false, "/others?sort=name", SortedColumn.Order.ASCENDING), new SortedColumn("Määräaika", null, false, "/others?sort=due", SortedColumn.Order.NONE), SortedColumn.plain("Kehys, M€", true), SortedColumn.plain("Vuorossa", false)));
        return "sample/others";
    }

    @GetMapping("/charts")
    String charts(Model model) {
        model.addAttribute("charts", SampleCharts.all());
        return "sample/charts";
    }

    @GetMapping("/login")
    String login() {
        return "sample/login";
    }

    @GetMapping("/stop")
    String stop() {
        return "sample/stop";
    }
}
