package fi.luotsi.web.strategy;

import java.util.Locale;
import java.util.Map;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

import fi.luotsi.acting.Acting;
import fi.luotsi.catalogue.Words;
import fi.luotsi.strategy.StrategyDrafting;
import fi.luotsi.strategy.StrategyRule;
import fi.luotsi.strategy.StrategyRuleBroken;

/** The draft as a whole: beginning it, its facts, and publishing it. */
@Controller
class DraftPages {

    private static final String DRAFT = "/strategy/draft";

    private final StrategyDrafting drafting;
    private final DraftDesk desk;

    DraftPages(StrategyDrafting drafting, DraftDesk desk) {
        this.drafting = drafting;
        this.desk = desk;
    }

    @GetMapping(DRAFT)
    String draft(Acting.OrganizerStaff acting, Locale locale, Model model) {
        return desk.shown(acting, locale, model);
    }

    @PostMapping(DRAFT)
    String begin(Acting.OrganizerStaff acting) {
        drafting.begin(acting, Words.of("Palvelustrategia", "Servicestrategi"));
        return "redirect:" + DRAFT;
    }

    @PostMapping(DRAFT + "/facts")
    String describe(Acting.OrganizerStaff acting, @ModelAttribute("facts") FactsForm form, BindingResult binding, Locale locale, Model model, RedirectAttributes after) {
        desk.require(acting);
        if (!binding.hasErrors() && form.minimumPrivatePercent() != null && (form.minimumPrivatePercent().signum() < 0 || form.minimumPrivatePercent().intValue() > 100
                || form.minimumPrivatePercent().scale() > 2)) {
            binding.rejectValue("minimumPrivatePercent", "strategy.percent.refused");
        }
        if (!binding.hasErrors()) {
            try {
                drafting.describe(acting, form.seen(), form.facts());
                return saved(after, locale);
            } catch (StrategyRuleBroken broken) {
                DraftDesk.reject(broken, binding, Map.of(StrategyRule.EDITION_HAS_ITS_PERIOD, "validTo",
                        StrategyRule.TEXT_EXISTS_IN_BOTH_LANGUAGES, Typed.text(form.titleFi()).isEmpty() ? "titleFi" : "titleSv"));
            }
        }
        model.addAttribute("wrong", true);
        return desk.shown(acting, locale, model);
    }

    @PostMapping(DRAFT + "/publish")
    String publish(Acting.OrganizerStaff acting, @ModelAttribute("publication") PublishForm form, BindingResult binding, Locale locale, Model model, RedirectAttributes after) {
        desk.require(acting);
        if (!binding.hasErrors()) {
            try {
                int number = drafting.publish(acting, form.seen(), form.decision());
                after.addFlashAttribute("said", desk.texts(locale).of("strategy.published", String.valueOf(number)));
                return "redirect:/strategy/editions/" + number;
            } catch (StrategyRuleBroken broken) {
                DraftDesk.reject(broken, binding, Map.of(StrategyRule.PUBLICATION_NAMES_ITS_DECISION,
                        Typed.text(form.body()).isEmpty() ? "body" : form.day() == null ? "day" : "section"));
            }
        }
        model.addAttribute("wrong", true);
        return desk.shown(acting, locale, model);
    }

    private String saved(RedirectAttributes after, Locale locale) {
        after.addFlashAttribute("said", desk.texts(locale).of("strategy.saved"));
        return "redirect:" + DRAFT;
    }
}
