package fi.luotsi.web.funding;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

import fi.luotsi.acting.Acting;
import fi.luotsi.acting.Role;
import fi.luotsi.negotiation.NegotiationId;
import fi.luotsi.negotiation.RulesBroken;
import fi.luotsi.scenario.ScenarioRun;
import fi.luotsi.scenario.Scenarios;
import fi.luotsi.scenario.choice.ChoiceRefused;
import fi.luotsi.scenario.choice.ChoiceRule;
import fi.luotsi.scenario.choice.FundingChoices;
import fi.luotsi.ui.ErrorLine;
import fi.luotsi.ui.scenario.ScenarioPages;
import fi.luotsi.ui.table.RuleMessages;
import fi.luotsi.ui.table.Texts;
import fi.luotsi.web.negotiation.TablePages;

/** The organizer chooses a funding model: with alternatives, runs, reasons and dissent. What it chooses becomes its offer. */
@Controller
@RequestMapping("/negotiations/{id}/funding/choice")
class ChoicePage {

    private static final Map<ChoiceRule, String> FIELDS = Map.of(ChoiceRule.CHOICE_NAMES_ITS_BODY, "decidedBy", ChoiceRule.CHOICE_CARRIES_REASONS, "reasons",
            ChoiceRule.CHOICE_WEIGHS_BOTH_MODELS, "forLumpSum", ChoiceRule.CHOICE_RESTS_ON_A_RUN, "run", ChoiceRule.PACKAGE_HAS_A_FUNDING_TERM, "model");

    private final ScenarioPages pages;
    private final Scenarios scenarios;
    private final FundingChoices choices;
    private final FundingDesk desk;

    ChoicePage(ScenarioPages pages, Scenarios scenarios, FundingChoices choices, FundingDesk desk) {
        this.pages = pages;
        this.scenarios = scenarios;
        this.choices = choices;
        this.desk = desk;
    }

    @GetMapping
    String choice(Acting.OrganizerStaff acting, @PathVariable UUID id, Locale locale, Model model) {
        var opened = desk.open(acting, id, locale);
        var texts = opened.table().view().texts();
        int round = opened.place().table().head().round();
        var mine = choices.last(acting, new NegotiationId(id)).filter(choice -> choice.round() == round).orElse(null);
        return shown(acting, opened, ChoiceForm.of(mine, limit(acting, id, texts), texts), model);
    }

    @PostMapping
    String choose(Acting.OrganizerStaff acting, @PathVariable UUID id, @RequestParam MultiValueMap<String, String> typed, Locale locale, Model model, RedirectAttributes after) {
        var opened = desk.open(acting, id, locale);
        var texts = opened.table().view().texts();
        var form = ChoiceForm.typed(typed);
        var chosen = form.chosen(texts);
        if (chosen != null) {
            try {
                choices.choose(acting, new NegotiationId(id), form.grounds(chosen), form.chosenRuns(), form.reasons().strip());
                after.addFlashAttribute("said", texts.of("funding.choice.done"));
                return "redirect:" + FundingDesk.address(id) + "/choice";
            } catch (ChoiceRefused refused) {
                refused.rules().forEach(rule -> form.errors().put(FIELDS.getOrDefault(rule, "model"), texts.of("funding.rule." + rule.name())));
            } catch (RulesBroken broken) {
                model.addAttribute("refused", new RuleMessages(texts).of(broken.violations()));
            }
        }
        model.addAttribute("wrong", true);
        return shown(acting, opened, form, model);
    }

    private String shown(Acting.OrganizerStaff acting, FundingDesk.Opened opened, ChoiceForm form, Model model) {
        pages.choice(opened.place(), model);
        boolean writes = acting.role() == Role.ORGANIZER_NEGOTIATOR && TablePages.writes(opened.table());
        if (writes) {
            model.addAttribute("keepInputForm", "choice-form");
        }
        model.addAttribute("form", form).addAttribute("chooses", writes).addAttribute("runChoices", runs(acting, opened))
                .addAttribute("errorLines", form.errors().entrySet().stream().map(error -> new ErrorLine(error.getKey(), error.getValue())).toList());
        return desk.shown(opened, model, writes ? "web/funding/choice" : "scenario/choice");
    }

    /** Kept runs by id, the last first. */
    private Map<String, String> runs(Acting.OrganizerStaff acting, FundingDesk.Opened opened) {
        var id = opened.place().table().head().id();
        var texts = opened.table().view().texts();
        var names = new LinkedHashMap<Object, String>();
        scenarios.of(acting, id).forEach(scenario -> names.put(scenario.id(), scenario.name()));
        var runs = new LinkedHashMap<String, String>();
        for (ScenarioRun run : scenarios.runs(acting, id)) {
            runs.put(run.id().toString(), texts.of("funding.choice.run", names.getOrDefault(run.scenario(), ""), texts.formats().dateTime(run.at()), run.hash().substring(0, 8)));
        }
        return runs;
    }

    /** The limit the last run was made with, to begin with. */
    private String limit(Acting.OrganizerStaff acting, UUID id, Texts texts) {
        List<ScenarioRun> runs = scenarios.runs(acting, new NegotiationId(id));
        var limit = runs.isEmpty() ? BigDecimal.ONE : runs.getFirst().content().byServicePackage().transferLimit().percent();
        return texts.formats().decimal(limit.stripTrailingZeros().scale() < 0 ? limit.setScale(0, java.math.RoundingMode.UNNECESSARY) : limit.stripTrailingZeros());
    }
}
