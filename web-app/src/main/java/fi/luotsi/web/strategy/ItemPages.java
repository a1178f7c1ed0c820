package fi.luotsi.web.strategy;

import java.util.Locale;
import java.util.Map;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

import fi.luotsi.access.NotFound;
import fi.luotsi.acting.Acting;
import fi.luotsi.strategy.Edition;
import fi.luotsi.strategy.Level;
import fi.luotsi.strategy.RequiredContent;
import fi.luotsi.strategy.StrategyDrafting;
import fi.luotsi.strategy.StrategyItem;
import fi.luotsi.strategy.StrategyRule;
import fi.luotsi.strategy.StrategyRuleBroken;

/** Adding, changing and removing one item of the draft's tree, and writing one required content. */
@Controller
@RequestMapping("/strategy/draft")
class ItemPages {

    private final StrategyDrafting drafting;
    private final DraftDesk desk;

    ItemPages(StrategyDrafting drafting, DraftDesk desk) {
        this.drafting = drafting;
        this.desk = desk;
    }

    @GetMapping("/items/new")
    String fresh(Acting.OrganizerStaff acting, @RequestParam(required = false) @Nullable UUID parent, Locale locale, Model model) {
        var draft = desk.require(acting);
        model.addAttribute("item", ItemForm.empty(draft.head().version(), ""));
        return shownNew(acting, draft, parent, locale, model);
    }

    @PostMapping("/items/new")
    String add(Acting.OrganizerStaff acting, @RequestParam(required = false) @Nullable UUID parent, @ModelAttribute("item") ItemForm form, BindingResult binding,
            Locale locale, Model model, RedirectAttributes after) {
        var draft = desk.require(acting);
        if (parent != null) {
            found(draft, parent);
        }
        if (!binding.hasErrors()) {
            try {
                return done(after, locale, drafting.add(acting, form.seen(), parent, form.typed()));
            } catch (StrategyRuleBroken broken) {
                reject(broken, form, binding);
            }
        }
        model.addAttribute("wrong", true);
        return shownNew(acting, draft, parent, locale, model);
    }

    @GetMapping("/items/{item}")
    String open(Acting.OrganizerStaff acting, @PathVariable UUID item, Locale locale, Model model) {
        var draft = desk.require(acting);
        var found = found(draft, item);
        model.addAttribute("item", ItemForm.of(found, draft.head().version()));
        return shown(acting, found, locale, model);
    }

    @PostMapping("/items/{item}")
    String change(Acting.OrganizerStaff acting, @PathVariable UUID item, @ModelAttribute("item") ItemForm form, BindingResult binding, Locale locale, Model model,
            RedirectAttributes after) {
        var found = found(desk.require(acting), item);
        if (!binding.hasErrors()) {
            try {
                drafting.change(acting, form.seen(), item, form.typed());
                return done(after, locale, item);
            } catch (StrategyRuleBroken broken) {
                reject(broken, form, binding);
            }
        }
        model.addAttribute("wrong", true);
        return shown(acting, found, locale, model);
    }

    @PostMapping("/items/{item}/remove")
    String remove(Acting.OrganizerStaff acting, @PathVariable UUID item, @RequestParam(defaultValue = "0") int seen, Locale locale, RedirectAttributes after) {
        found(desk.require(acting), item);
        drafting.remove(acting, seen, item);
        after.addFlashAttribute("said", desk.texts(locale).of("strategy.removed"));
        return "redirect:/strategy/draft";
    }

    @GetMapping("/contents/{required}")
    String content(Acting.OrganizerStaff acting, @PathVariable RequiredContent required, Locale locale, Model model) {
        var draft = desk.require(acting);
        var said = draft.contents().get(required);
        model.addAttribute("content", new ContentForm(draft.head().version(), said == null ? null : said.fi(), said == null ? null : said.sv()));
        return shown(required, model);
    }

    @PostMapping("/contents/{required}")
    String say(Acting.OrganizerStaff acting, @PathVariable RequiredContent required, @ModelAttribute("content") ContentForm form, BindingResult binding, Locale locale,
            Model model, RedirectAttributes after) {
        desk.require(acting);
        if (!binding.hasErrors()) {
            try {
                drafting.say(acting, form.seen(), required, form.words());
                after.addFlashAttribute("said", desk.texts(locale).of("strategy.saved"));
                return "redirect:/strategy/draft#content-" + required;
            } catch (StrategyRuleBroken broken) {
                DraftDesk.reject(broken, binding, Map.of(StrategyRule.TEXT_EXISTS_IN_BOTH_LANGUAGES, Typed.text(form.fi()).isEmpty() ? "fi" : "sv"));
            }
        }
        model.addAttribute("wrong", true);
        return shown(required, model);
    }

    private String done(RedirectAttributes after, Locale locale, UUID item) {
        after.addFlashAttribute("said", desk.texts(locale).of("strategy.saved"));
        return "redirect:/strategy/draft#item-" + item;
    }

    private String shownNew(Acting.OrganizerStaff acting, Edition draft, @Nullable UUID parent, Locale locale, Model model) {
        var above = parent == null ? null : found(draft, parent);
        var level = above == null ? Level.FOCUS : above.level().below().orElseThrow(() -> new NotFound(above.id()));
        model.addAttribute("parent", parent).addAttribute("parentText", above == null ? null : desk.texts(locale).in(above.text()));
        return shown(acting, level, locale, model);
    }

    private String shown(Acting.OrganizerStaff acting, StrategyItem item, Locale locale, Model model) {
        model.addAttribute("id", item.id());
        return shown(acting, item.level(), locale, model);
    }

    private String shown(Acting.OrganizerStaff acting, Level level, Locale locale, Model model) {
        model.addAttribute("level", level.name()).addAttribute("keepInputForm", "item-form")
                .addAttribute("indicators", level == Level.MEASURE ? desk.indicators(acting, desk.texts(locale)) : null);
        return "strategy/item";
    }

    private static String shown(RequiredContent required, Model model) {
        model.addAttribute("required", required.name()).addAttribute("keepInputForm", "content-form");
        return "strategy/content";
    }

    private static void reject(StrategyRuleBroken broken, ItemForm form, BindingResult binding) {
        DraftDesk.reject(broken, binding, Map.of(StrategyRule.TEXT_EXISTS_IN_BOTH_LANGUAGES, Typed.text(form.fi()).isEmpty() ? "fi" : "sv",
                StrategyRule.GOAL_IS_UNLIKE_OTHERS, "fi", StrategyRule.ITEM_NAMES_ITS_SOURCE, "source"));
    }

    private static StrategyItem found(Edition draft, UUID item) {
        return draft.item(item).orElseThrow(() -> new NotFound(item));
    }
}
