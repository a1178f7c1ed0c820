package fi.luotsi.web.chain;

import java.util.LinkedHashMap;
import java.util.List;
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
import fi.luotsi.servicechain.ChainDrafting;
import fi.luotsi.servicechain.ChainId;
import fi.luotsi.servicechain.ChainVersion;
import fi.luotsi.servicechain.content.Flow;
import fi.luotsi.servicechain.content.MaxTime;
import fi.luotsi.servicechain.content.Payer;
import fi.luotsi.servicechain.content.Step;
import fi.luotsi.ui.TypedFields;
import fi.luotsi.ui.chain.ChainWords;
import fi.luotsi.ui.table.Texts;

/** Adding, changing and removing the way from one step of a draft to another. */
@Controller
@RequestMapping("/chains/{chain}/draft/steps/{from}/ways")
class WayPages {

    private final ChainDrafting drafting;
    private final ChainDesk desk;

    WayPages(ChainDrafting drafting, ChainDesk desk) {
        this.drafting = drafting;
        this.desk = desk;
    }

    @GetMapping("/new")
    String fresh(Acting.OrganizerStaff acting, @PathVariable UUID chain, @PathVariable UUID from, Locale locale, Model model) {
        var draft = desk.require(acting, chain);
        model.addAttribute("way", WayForm.empty(draft.head().edit()));
        return shown(draft, step(draft, from), null, locale, model);
    }

    @PostMapping("/new")
    String add(Acting.OrganizerStaff acting, @PathVariable UUID chain, @PathVariable UUID from, @ModelAttribute("way") WayForm form, BindingResult binding, Locale locale,
            Model model, RedirectAttributes after) {
        var draft = desk.require(acting, chain);
        var begin = step(draft, from);
        var to = TypedFields.ids(List.of(TypedFields.text(form.to()))).stream().flatMap(id -> draft.content().step(id).stream()).filter(step -> !step.equals(begin)).findFirst();
        if (to.isEmpty()) {
            binding.rejectValue("to", "chain.rule.FLOW_LEADS_TO_ANOTHER_STEP");
        }
        return kept(acting, draft, begin, to.map(Step::id).orElse(begin.id()), true, form, binding, locale, model, after);
    }

    @GetMapping("/{to}")
    String open(Acting.OrganizerStaff acting, @PathVariable UUID chain, @PathVariable UUID from, @PathVariable UUID to, Locale locale, Model model) {
        var draft = desk.require(acting, chain);
        var flow = flow(draft, from, to);
        model.addAttribute("way", WayForm.of(flow, draft.head().edit()));
        return shown(draft, step(draft, from), to, locale, model);
    }

    @PostMapping("/{to}")
    String change(Acting.OrganizerStaff acting, @PathVariable UUID chain, @PathVariable UUID from, @PathVariable UUID to, @ModelAttribute("way") WayForm form,
            BindingResult binding, Locale locale, Model model, RedirectAttributes after) {
        var draft = desk.require(acting, chain);
        flow(draft, from, to);
        return kept(acting, draft, step(draft, from), to, false, form, binding, locale, model, after);
    }

    @PostMapping("/{to}/remove")
    String remove(Acting.OrganizerStaff acting, @PathVariable UUID chain, @PathVariable UUID from, @PathVariable UUID to, @RequestParam(defaultValue = "0") int seen,
            Locale locale, RedirectAttributes after) {
        drafting.remove(acting, new ChainId(chain), seen, flow(desk.require(acting, chain), from, to));
        return desk.saved(after, chain, locale, "#step-" + from);
    }

    private String kept(Acting.OrganizerStaff acting, ChainVersion draft, Step from, UUID to, boolean fresh, WayForm form, BindingResult binding, Locale locale, Model model,
            RedirectAttributes after) {
        var typed = form.read(from.id(), to, binding);
        if (typed != null) {
            drafting.keep(acting, draft.head().chain(), form.edit(), typed);
            return desk.saved(after, draft.head().chain().value(), locale, "#step-" + from.id());
        }
        model.addAttribute("wrong", true);
        return shown(draft, from, fresh ? null : to, locale, model);
    }

    private String shown(ChainVersion draft, Step from, @Nullable UUID to, Locale locale, Model model) {
        var texts = desk.texts(locale);
        var words = new ChainWords(texts, draft.content());
        model.addAttribute("others", others(draft, from, words)).addAttribute("units", units(texts)).addAttribute("payers", payers(texts))
                .addAttribute("chain", draft.head().chain().value()).addAttribute("chainName", texts.in(draft.head().name())).addAttribute("from", from.id())
                .addAttribute("fromName", words.numbered(from.id())).addAttribute("to", to).addAttribute("toName", to == null ? null : words.numbered(to))
                .addAttribute("seen", draft.head().edit()).addAttribute("keepInputForm", "way-form").addAttribute("labels", WayForm.labels(texts));
        return "chain/way";
    }

    private static Map<String, String> others(ChainVersion draft, Step from, ChainWords words) {
        var others = new LinkedHashMap<String, String>();
        draft.content().steps().stream().filter(step -> !step.equals(from)).forEach(step -> others.put(step.id().toString(), words.numbered(step.id())));
        return others;
    }

    private static Map<String, String> units(Texts texts) {
        var units = new LinkedHashMap<String, String>();
        for (MaxTime.Unit unit : MaxTime.Unit.values()) {
            units.put(unit.name(), texts.of("chain.unit.", unit));
        }
        return units;
    }

    private static Map<String, String> payers(Texts texts) {
        var payers = new LinkedHashMap<String, String>();
        for (Payer payer : Payer.values()) {
            payers.put(payer.name(), texts.of("chain.payer.", payer));
        }
        return payers;
    }

    private static Step step(ChainVersion draft, UUID step) {
        return draft.content().step(step).orElseThrow(() -> new NotFound(step));
    }

    private static Flow flow(ChainVersion draft, UUID from, UUID to) {
        return draft.content().leaving(from).stream().filter(flow -> flow.to().equals(to)).findFirst().orElseThrow(() -> new NotFound(to));
    }
}
