package fi.luotsi.web.chain;

import java.util.Locale;
import java.util.Map;
import java.util.UUID;

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
import fi.luotsi.servicechain.ChainDrafting;
import fi.luotsi.servicechain.ChainId;
import fi.luotsi.servicechain.ChainRule;
import fi.luotsi.servicechain.ChainRuleBroken;
import fi.luotsi.servicechain.content.ChainContent;
import fi.luotsi.ui.TypedFields;

/** The draft as a whole, for administrators: making it, its name, taking back, and publishing it. */
@Controller
class ChainDraftPages {

    private final ChainDrafting drafting;
    private final ChainDesk desk;

    ChainDraftPages(ChainDrafting drafting, ChainDesk desk) {
        this.drafting = drafting;
        this.desk = desk;
    }

    @GetMapping("/chains/new")
    String fresh(Acting.OrganizerStaff acting, Locale locale, Model model) {
        model.addAttribute("facts", new FactsForm(null, null, null, null));
        return shownNew(acting, locale, model);
    }

    @PostMapping("/chains/new")
    String create(Acting.OrganizerStaff acting, @ModelAttribute("facts") FactsForm form, BindingResult binding, Locale locale, Model model) {
        desk.check(acting, form, null, locale, binding);
        if (!binding.hasErrors()) {
            return "redirect:" + ChainDesk.address(drafting.create(acting, form.facts(), ChainContent.EMPTY).value());
        }
        model.addAttribute("wrong", true);
        return shownNew(acting, locale, model);
    }

    /** Begins a draft as a copy of this version, or opens the one there is. */
    @PostMapping("/chains/{chain}/versions/{number}/revise")
    String revise(Acting.OrganizerStaff acting, @PathVariable UUID chain, @PathVariable int number) {
        drafting.revise(acting, new ChainId(chain), number);
        return "redirect:" + ChainDesk.address(chain);
    }

    @GetMapping("/chains/{chain}/draft")
    String draft(Acting.OrganizerStaff acting, @PathVariable UUID chain, Locale locale, Model model) {
        return desk.shown(acting, desk.require(acting, chain), locale, model);
    }

    @PostMapping("/chains/{chain}/draft/facts")
    String describe(Acting.OrganizerStaff acting, @PathVariable UUID chain, @ModelAttribute("facts") FactsForm form, BindingResult binding, Locale locale, Model model,
            RedirectAttributes after) {
        var draft = desk.require(acting, chain);
        desk.check(acting, form, draft.head().servicePackage(), locale, binding);
        if (!binding.hasErrors()) {
            drafting.describe(acting, new ChainId(chain), form.edit(), form.facts());
            return desk.saved(after, chain, locale, "");
        }
        model.addAttribute("wrong", true);
        return desk.shown(acting, draft, locale, model);
    }

    @PostMapping("/chains/{chain}/draft/undo")
    String undo(Acting.OrganizerStaff acting, @PathVariable UUID chain, @RequestParam(defaultValue = "0") int seen, Locale locale, RedirectAttributes after) {
        desk.require(acting, chain);
        try {
            drafting.undo(acting, new ChainId(chain), seen);
            after.addFlashAttribute("said", desk.texts(locale).of("chain.draft.undone"));
        } catch (ChainRuleBroken nothing) {
            after.addFlashAttribute("said", desk.texts(locale).of("chain.rule." + nothing.rule()));
        }
        return "redirect:" + ChainDesk.address(chain);
    }

    @PostMapping("/chains/{chain}/draft/publish")
    String publish(Acting.OrganizerStaff acting, @PathVariable UUID chain, @ModelAttribute("publication") PublishForm form, BindingResult binding, Locale locale,
            Model model, RedirectAttributes after) {
        var draft = desk.require(acting, chain);
        var fields = new TypedFields(binding);
        var day = fields.day(form.validFrom(), "validFrom").orElse(null);
        if (!binding.hasErrors()) {
            try {
                int number = drafting.publish(acting, new ChainId(chain), form.edit(), day, TypedFields.text(form.reason()));
                after.addFlashAttribute("said", desk.texts(locale).of("chain.published", String.valueOf(number)));
                return "redirect:/chains/" + chain + "/versions/" + number;
            } catch (ChainRuleBroken broken) {
                ChainDesk.reject(broken, binding, Map.of(ChainRule.PUBLICATION_NAMES_DAY_AND_REASON, day == null ? "validFrom" : "reason",
                        ChainRule.VERSION_FOLLOWS_THE_LAST, "validFrom"));
            }
        }
        model.addAttribute("wrong", true);
        return desk.shown(acting, draft, locale, model);
    }

    private String shownNew(Acting.OrganizerStaff acting, Locale locale, Model model) {
        model.addAttribute("packages", desk.packages(acting, null, locale)).addAttribute("keepInputForm", "facts-form").addAttribute("labels", desk.texts(locale).labels("nameFi", "chain.name.fi", "nameSv", "chain.name.sv", "servicePackage", "chain.column.package"));
        return "chain/new";
    }
}
