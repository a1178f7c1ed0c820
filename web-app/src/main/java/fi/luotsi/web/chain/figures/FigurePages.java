package fi.luotsi.web.chain.figures;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

import fi.luotsi.acting.Acting;
import fi.luotsi.servicechain.ChainCodes;
import fi.luotsi.servicechain.ServiceChains;
import fi.luotsi.servicechain.figure.ChainFigures;
import fi.luotsi.servicechain.figure.FigureColumn;
import fi.luotsi.servicechain.figure.FigureOutcome;
import fi.luotsi.ui.ErrorLine;
import fi.luotsi.ui.code.Catalogue;
import fi.luotsi.ui.file.FileRefused;
import fi.luotsi.ui.file.HandedText;
import fi.luotsi.ui.listing.CodeChoice;
import fi.luotsi.ui.table.Texts;

/** The administrator takes the template, hands it in filled, looks at what it would change, has it saved, and undoes it again. */
@Controller
@RequestMapping("/chains/figures")
class FigurePages {

    private static final int SHOWN = 200;

    private final ChainFigures figures;
    private final FigureTemplate template;
    private final ServiceChains chains;
    private final ChainCodes codes;
    private final Catalogue catalogue;
    private final MessageSource messages;
    private final Clock clock;

    FigurePages(ChainFigures figures, FigureTemplate template, ServiceChains chains, ChainCodes codes, Catalogue catalogue, MessageSource messages, Clock clock) {
        this.figures = figures;
        this.template = template;
        this.chains = chains;
        this.codes = codes;
        this.catalogue = catalogue;
        this.messages = messages;
        this.clock = clock;
    }

    @GetMapping
    String form(Acting.OrganizerStaff acting, Locale locale, Model model) {
        return shown(acting, locale, model);
    }

    /** Every step of the organizer's chains with what holds for the year. */
    @GetMapping("/template.csv")
    ResponseEntity<byte[]> take(Acting.OrganizerStaff acting, @RequestParam(required = false) @Nullable Integer year,
            @RequestParam(required = false) @Nullable String code, Locale locale) {
        return template.of(acting, year == null ? LocalDate.now(clock).getYear() : Math.clamp(year, 1990, 2100), CodeChoice.asked(code), new Texts(messages, locale));
    }

    @PostMapping
    String check(Acting.OrganizerStaff acting, @RequestParam(required = false) @Nullable MultipartFile file, Locale locale, Model model) {
        var texts = new Texts(messages, locale);
        try {
            var text = HandedText.of(file);
            answer(figures.check(acting, text, heads(texts)), texts, model);
            model.addAttribute("rows", text).addAttribute("fileName", HandedText.plainName(file == null ? null : file.getOriginalFilename()));
        } catch (FileRefused refused) {
            var why = texts.of(refused.problem().messageKey(), refused.detail());
            model.addAttribute("problem", why).addAttribute("wrong", true).addAttribute("errorLines", List.of(new ErrorLine("file", why)));
        }
        return shown(acting, locale, model);
    }

    @PostMapping("/keep")
    String keep(Acting.OrganizerStaff acting, @RequestParam(defaultValue = "") String rows, @RequestParam(defaultValue = "") String fileName, Locale locale, Model model,
            RedirectAttributes after) {
        var texts = new Texts(messages, locale);
        var outcome = figures.save(acting, HandedText.plainName(fileName), rows, heads(texts));
        if (outcome instanceof FigureOutcome.Saved(int saved)) {
            after.addFlashAttribute("said", texts.of("figures.saved", saved));
            return "redirect:/chains/figures";
        }
        answer(outcome, texts, model);
        return shown(acting, locale, model);
    }

    @PostMapping("/{batch}/undo")
    String undo(Acting.OrganizerStaff acting, @PathVariable UUID batch, Locale locale, RedirectAttributes after) {
        figures.undo(acting, batch);
        after.addFlashAttribute("said", new Texts(messages, locale).of("figures.undone"));
        return "redirect:/chains/figures";
    }

    private static Map<String, FigureColumn> heads(Texts texts) {
        return HandedText.heads(FigureColumn.class, "figures.column.", texts);
    }

    private static void answer(FigureOutcome outcome, Texts texts, Model model) {
        var lines = new FigureLine(texts);
        switch (outcome) {
            case FigureOutcome.Refused(var errors, boolean more) -> model.addAttribute("errors", lines.wrong(errors)).addAttribute("moreErrors", more).addAttribute("wrong", true);
            case FigureOutcome.Checked(var changes) -> {
                var all = lines.changes(changes);
                model.addAttribute("changes", all.subList(0, Math.min(SHOWN, all.size()))).addAttribute("changed", all.size()).addAttribute("more", Math.max(0, all.size() - SHOWN))
                        .addAttribute("unchanged", changes.size() - all.size());
            }
            case FigureOutcome.Saved _ -> { }
        }
    }

    private String shown(Acting.OrganizerStaff acting, Locale locale, Model model) {
        var texts = new Texts(messages, locale);
        var carried = codes.ofVersions(acting, chains.newest(acting)).stream().flatMap(version -> version.codes().stream()).collect(Collectors.toSet());
        model.addAttribute("codes", CodeChoice.among("", carried, catalogue.names(acting, texts))).addAttribute("batches", new FigureLine(texts).batches(figures.batches(acting))).addAttribute("year", LocalDate.now(clock).getYear());
        return "chain/figures";
    }
}
