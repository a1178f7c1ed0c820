package fi.luotsi.web.chain;

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
import fi.luotsi.servicechain.ChainVersion;

/** The groups of clients a draft is for: adding, changing and removing one. A group goes by its number, 1 being the first. */
@Controller
@RequestMapping("/chains/{chain}/draft/segments")
class SegmentPages {

    private final ChainDrafting drafting;
    private final ChainDesk desk;

    SegmentPages(ChainDrafting drafting, ChainDesk desk) {
        this.drafting = drafting;
        this.desk = desk;
    }

    @GetMapping("/new")
    String fresh(Acting.OrganizerStaff acting, @PathVariable UUID chain, Locale locale, Model model) {
        var draft = desk.require(acting, chain);
        model.addAttribute("segment", SegmentForm.empty(draft.head().edit()));
        return shown(draft, null, locale, model);
    }

    @PostMapping("/new")
    String add(Acting.OrganizerStaff acting, @PathVariable UUID chain, @ModelAttribute("segment") SegmentForm form, BindingResult binding, Locale locale, Model model,
            RedirectAttributes after) {
        var draft = desk.require(acting, chain);
        return kept(acting, draft, draft.content().segments().size() + 1, true, form, binding, locale, model, after);
    }

    @GetMapping("/{number}")
    String open(Acting.OrganizerStaff acting, @PathVariable UUID chain, @PathVariable int number, Locale locale, Model model) {
        var draft = desk.require(acting, chain);
        require(draft, number);
        model.addAttribute("segment", SegmentForm.of(draft.content().segments().get(number - 1), draft.head().edit()));
        return shown(draft, number, locale, model);
    }

    @PostMapping("/{number}")
    String change(Acting.OrganizerStaff acting, @PathVariable UUID chain, @PathVariable int number, @ModelAttribute("segment") SegmentForm form, BindingResult binding, Locale locale,
            Model model, RedirectAttributes after) {
        var draft = desk.require(acting, chain);
        require(draft, number);
        return kept(acting, draft, number, false, form, binding, locale, model, after);
    }

    @PostMapping("/{number}/remove")
    String remove(Acting.OrganizerStaff acting, @PathVariable UUID chain, @PathVariable int number, @RequestParam(defaultValue = "0") int seen, Locale locale,
            RedirectAttributes after) {
        require(desk.require(acting, chain), number);
        drafting.removeSegment(acting, new ChainId(chain), seen, number - 1);
        return desk.saved(after, chain, locale, "#segments");
    }

    private String kept(Acting.OrganizerStaff acting, ChainVersion draft, int number, boolean fresh, SegmentForm form, BindingResult binding, Locale locale, Model model,
            RedirectAttributes after) {
        var typed = form.read(binding);
        if (typed != null) {
            drafting.keep(acting, draft.head().chain(), form.edit(), number - 1, typed);
            return desk.saved(after, draft.head().chain().value(), locale, "#segments");
        }
        model.addAttribute("wrong", true);
        return shown(draft, fresh ? null : number, locale, model);
    }

    private String shown(ChainVersion draft, @Nullable Integer number, Locale locale, Model model) {
        var texts = desk.texts(locale);
        model.addAttribute("chain", draft.head().chain().value()).addAttribute("chainName", texts.in(draft.head().name())).addAttribute("number", number)
                .addAttribute("title", number == null ? texts.of("chain.segment.add") : texts.in(draft.content().segments().get(number - 1).name()))
                .addAttribute("seen", draft.head().edit()).addAttribute("keepInputForm", "segment-form").addAttribute("labels", SegmentForm.labels(texts));
        return "chain/segment";
    }

    private static void require(ChainVersion draft, int number) {
        if (number < 1 || number > draft.content().segments().size()) {
            throw new NotFound("group of clients " + number);
        }
    }
}
