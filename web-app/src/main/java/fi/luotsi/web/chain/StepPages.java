package fi.luotsi.web.chain;

import java.util.LinkedHashMap;
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
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

import fi.luotsi.access.NotFound;
import fi.luotsi.acting.Acting;
import fi.luotsi.servicechain.ChainDrafting;
import fi.luotsi.servicechain.ChainId;
import fi.luotsi.servicechain.ChainRule;
import fi.luotsi.servicechain.ChainRuleBroken;
import fi.luotsi.servicechain.ChainVersion;
import fi.luotsi.servicechain.content.Actor;
import fi.luotsi.servicechain.content.Step;
import fi.luotsi.ui.chain.ChainWords;
import fi.luotsi.ui.chain.StepLine;
import fi.luotsi.web.chain.uses.ChainEffects;

/** Adding, changing, moving and removing one step of a draft. */
@Controller
@RequestMapping("/chains/{chain}/draft/steps")
class StepPages {

    private static final int FARTHEST = 60;

    private final ChainDrafting drafting;
    private final ChainDesk desk;
    private final ChainEffects effects;

    StepPages(ChainDrafting drafting, ChainDesk desk, ChainEffects effects) {
        this.drafting = drafting;
        this.desk = desk;
        this.effects = effects;
    }

    @GetMapping("/new")
    String fresh(Acting.OrganizerStaff acting, @PathVariable UUID chain, Locale locale, Model model) {
        var draft = desk.require(acting, chain);
        model.addAttribute("step", StepForm.empty(draft.head().edit(), draft.content().steps().isEmpty()));
        return shown(acting, draft, null, locale, model);
    }

    @PostMapping("/new")
    String add(Acting.OrganizerStaff acting, @PathVariable UUID chain, @ModelAttribute("step") StepForm form, BindingResult binding, Locale locale, Model model,
            RedirectAttributes after) {
        return kept(acting, desk.require(acting, chain), null, form, binding, locale, model, after);
    }

    @GetMapping("/{step}")
    String open(Acting.OrganizerStaff acting, @PathVariable UUID chain, @PathVariable UUID step, Locale locale, Model model) {
        var draft = desk.require(acting, chain);
        model.addAttribute("step", StepForm.of(found(draft, step), draft.head().edit(), locale));
        return shown(acting, draft, step, locale, model);
    }

    @PostMapping("/{step}")
    String change(Acting.OrganizerStaff acting, @PathVariable UUID chain, @PathVariable UUID step, @ModelAttribute("step") StepForm form, BindingResult binding,
            Locale locale, Model model, RedirectAttributes after) {
        var draft = desk.require(acting, chain);
        return kept(acting, draft, found(draft, step).id(), form, binding, locale, model, after);
    }

    @PostMapping("/{step}/remove")
    String remove(Acting.OrganizerStaff acting, @PathVariable UUID chain, @PathVariable UUID step, @RequestParam(defaultValue = "0") int seen, Locale locale,
            RedirectAttributes after) {
        found(desk.require(acting, chain), step);
        drafting.remove(acting, new ChainId(chain), seen, step);
        after.addFlashAttribute("said", desk.texts(locale).of("chain.step.removed"));
        return "redirect:" + ChainDesk.address(chain);
    }

    @PostMapping("/{step}/move")
    String move(Acting.OrganizerStaff acting, @PathVariable UUID chain, @PathVariable UUID step, @RequestParam(defaultValue = "0") int seen,
            @RequestParam(defaultValue = "0") int places, Locale locale, RedirectAttributes after) {
        found(desk.require(acting, chain), step);
        drafting.move(acting, new ChainId(chain), seen, step, Math.clamp(places, -FARTHEST, FARTHEST));
        return desk.saved(after, chain, locale, "#step-" + step);
    }

    private String kept(Acting.OrganizerStaff acting, ChainVersion draft, @Nullable UUID id, StepForm form, BindingResult binding, Locale locale, Model model,
            RedirectAttributes after) {
        var services = desk.services(acting, has(draft, id), locale);
        var typed = form.read(id == null ? UUID.randomUUID() : id, id == null ? null : found(draft, id).actor(), binding, services::containsKey);
        if (typed != null) {
            try {
                drafting.keep(acting, draft.head().chain(), form.edit(), typed);
                return desk.saved(after, draft.head().chain().value(), locale, "#step-" + typed.id());
            } catch (ChainRuleBroken broken) {
                ChainDesk.reject(broken, binding, java.util.Map.of(ChainRule.FIGURE_IS_NOT_NEGATIVE, "cost"));
            }
        }
        model.addAttribute("wrong", true);
        return shown(acting, draft, id, locale, model);
    }

    private static @Nullable String has(ChainVersion draft, @Nullable UUID step) {
        return step == null ? null : draft.content().step(step).map(Step::service).orElse(null);
    }

    private String shown(Acting.OrganizerStaff acting, ChainVersion draft, @Nullable UUID step, Locale locale, Model model) {
        var texts = desk.texts(locale);
        var kinds = new LinkedHashMap<String, String>();
        for (Actor.Kind kind : Actor.Kind.values()) {
            kinds.put(kind.name(), texts.of("chain.actor.", kind));
        }
        var words = new ChainWords(texts, draft.content());
        model.addAttribute("kinds", kinds).addAttribute("services", desk.services(acting, has(draft, step), locale)).addAttribute("chain", draft.head().chain().value()).addAttribute("id", step)
                .addAttribute("seen", draft.head().edit()).addAttribute("keepInputForm", "step-form").addAttribute("title", step == null ? null : words.numbered(step))
                .addAttribute("chainName", texts.in(draft.head().name()))
                .addAttribute("line", step == null ? null : StepLine.all(words, desk.serviceNames(acting, locale), java.util.Map.of()).get(draft.content().number(step) - 1))
                .addAttribute("actors", draft.content().actors().stream().map(actor -> texts.in(actor.name())).toList())
                .addAttribute("labels", StepForm.labels(texts));
        if (step != null) {
            model.addAttribute("touches", effects.of(acting, draft, step, texts));
        }
        return "chain/step";
    }

    private static Step found(ChainVersion draft, UUID step) {
        return draft.content().step(step).orElseThrow(() -> new NotFound(step));
    }
}
