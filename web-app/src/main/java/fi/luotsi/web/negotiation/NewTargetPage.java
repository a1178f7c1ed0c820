package fi.luotsi.web.negotiation;

import java.util.Locale;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

import fi.luotsi.acting.Acting;
import fi.luotsi.catalogue.Words;
import fi.luotsi.negotiation.NegotiationId;
import fi.luotsi.negotiation.OrganizerAtTheTable;
import fi.luotsi.negotiation.RulesBroken;
import fi.luotsi.negotiation.term.TermKind;
import fi.luotsi.negotiation.term.TermValue;
import fi.luotsi.ui.table.RuleMessages;
import fi.luotsi.ui.table.TableView;
import fi.luotsi.web.negotiation.answer.BrokenRules;
import fi.luotsi.web.negotiation.answer.TermPanel;

/** A new impact target: goal, indicator, baseline with its source, and how it is verified. */
@Controller
class NewTargetPage {

    private final OrganizerAtTheTable organizer;
    private final TablePages pages;
    private final TargetChoices choices;
    private final Baselines baselines;

    NewTargetPage(OrganizerAtTheTable organizer, TablePages pages, TargetChoices choices, Baselines baselines) {
        this.organizer = organizer;
        this.pages = pages;
        this.choices = choices;
        this.baselines = baselines;
    }

    /** @param indicator chosen first, so that its baseline can be fetched from the register */
    @GetMapping("/negotiations/{id}/targets/new")
    String empty(Acting.OrganizerStaff acting, @PathVariable UUID id, @RequestParam(required = false) @Nullable String indicator,
            @RequestParam(required = false) @Nullable String region, Locale locale, Model model) {
        var table = pages.open(acting, id, locale);
        var target = indicator == null ? TargetForm.EMPTY.typed() : baselines.fill(acting, TargetForm.EMPTY.typed(), indicator, region, pages.texts(locale));
        model.addAttribute("form", TargetForm.EMPTY.with(target));
        return shown(acting, model, table, indicator, region);
    }

    @PostMapping("/negotiations/{id}/targets/new")
    String add(Acting.OrganizerStaff acting, @PathVariable UUID id, @ModelAttribute("form") TargetForm form, BindingResult binding, Locale locale,
            Model model, RedirectAttributes after) {
        Found.sane(binding);
        var table = pages.open(acting, id, locale);
        title(form.titleFi(), "titleFi", binding);
        title(form.titleSv(), "titleSv", binding);
        var target = form.target() == null ? null : form.target().target("target.", binding).orElse(null);
        if (target == null || binding.hasErrors()) {
            return refused(acting, model, table);
        }
        try {
            var reason = form.reason() == null || form.reason().isBlank() ? null : form.reason().strip();
            var added = organizer.addTarget(acting, new NegotiationId(id), Words.of(String.valueOf(form.titleFi()).strip(), String.valueOf(form.titleSv()).strip()),
                    new TermValue.Target(target), reason);
            after.addFlashAttribute("said", pages.texts(locale).of("negotiation.saved.target"));
            return "redirect:/negotiations/" + id + "#t-" + added;
        } catch (RulesBroken broken) {
            new BrokenRules(new RuleMessages(pages.texts(locale))).reject(broken, TermKind.TARGET, binding);
            return refused(acting, model, table);
        }
    }

    private static void title(@Nullable String typed, String field, BindingResult binding) {
        if (typed == null || typed.isBlank()) {
            binding.rejectValue(field, "answer.missing");
        }
    }

    private String refused(Acting.OrganizerStaff acting, Model model, TableView table) {
        model.addAttribute("wrong", true);
        return shown(acting, model, table, null, null);
    }

    private String shown(Acting.OrganizerStaff acting, Model model, TableView table, @Nullable String indicator, @Nullable String region) {
        pages.head(model, table);
        var texts = table.view().texts();
        choices.offer(acting, model, texts, TermKind.TARGET);
        model.addAttribute("options", TermPanel.Options.in(texts)).addAttribute("regions", baselines.regions(acting, indicator, texts))
                .addAttribute("chosenIndicator", indicator).addAttribute("chosenRegion", region).addAttribute("keepInputForm", "target-form");
        return "web/negotiation/new-target";
    }
}
