package fi.luotsi.web.negotiation.chain;

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
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

import fi.luotsi.acting.Acting;
import fi.luotsi.negotiation.NegotiationId;
import fi.luotsi.negotiation.OrganizerAtTheTable;
import fi.luotsi.negotiation.RulesBroken;
import fi.luotsi.negotiation.term.Term;
import fi.luotsi.negotiation.term.TermKind;
import fi.luotsi.negotiation.term.TermValue;
import fi.luotsi.servicechain.ChainHead;
import fi.luotsi.servicechain.ServiceChains;
import fi.luotsi.ui.TypedFields;
import fi.luotsi.ui.chain.ChainWords;
import fi.luotsi.ui.chain.DepthView;
import fi.luotsi.ui.table.RuleMessages;
import fi.luotsi.ui.table.TableView;
import fi.luotsi.web.negotiation.Found;
import fi.luotsi.web.negotiation.TablePages;
import fi.luotsi.web.negotiation.answer.BrokenRules;
import fi.luotsi.web.negotiation.answer.TermPanel;

/** A published chain into the package: first which one, then how much of it is to bind. */
@Controller
class NewChainPage {

    private final OrganizerAtTheTable organizer;
    private final ServiceChains chains;
    private final TablePages pages;

    NewChainPage(OrganizerAtTheTable organizer, ServiceChains chains, TablePages pages) {
        this.organizer = organizer;
        this.chains = chains;
        this.pages = pages;
    }

    @GetMapping("/negotiations/{id}/chains/new")
    String choose(Acting.OrganizerStaff acting, @PathVariable UUID id, @RequestParam(defaultValue = "") String chain, Locale locale, Model model) {
        model.addAttribute("form", NewChainForm.EMPTY);
        return shown(acting, pages.open(acting, id, locale), chain, model);
    }

    @PostMapping("/negotiations/{id}/chains/new")
    String add(Acting.OrganizerStaff acting, @PathVariable UUID id, @ModelAttribute("form") NewChainForm form, BindingResult binding, Locale locale, Model model,
            RedirectAttributes after) {
        Found.sane(binding);
        var table = pages.open(acting, id, locale);
        var chosen = chosen(free(acting, table), TypedFields.text(form.chain()));
        if (chosen == null || form.depth() == null) {
            binding.rejectValue(chosen == null ? "chain" : "depth", "answer.choose");
            return refused(acting, table, form, model);
        }
        try {
            var version = TypedFields.text(form.version()).matches("\\d{1,6}") ? Integer.parseInt(TypedFields.text(form.version())) : chosen.number();
            var added = organizer.addChain(acting, new NegotiationId(id), chosen.chain(), new TermValue.Chain(version, form.depth()), TypedFields.orNull(form.reason()));
            after.addFlashAttribute("said", table.view().texts().of("negotiation.saved.chain"));
            return "redirect:/negotiations/" + id + "#t-" + added;
        } catch (RulesBroken broken) {
            new BrokenRules(new RuleMessages(pages.texts(locale))).reject(broken, TermKind.CHAIN, binding);
            return refused(acting, table, form, model);
        }
    }

    private String refused(Acting.OrganizerStaff acting, TableView table, NewChainForm form, Model model) {
        model.addAttribute("wrong", true);
        return shown(acting, table, TypedFields.text(form.chain()), model);
    }

    private String shown(Acting.OrganizerStaff acting, TableView table, String chain, Model model) {
        pages.head(model, table);
        var texts = table.view().texts();
        var free = free(acting, table);
        var names = new LinkedHashMap<String, String>();
        free.forEach(head -> names.put(head.chain().value().toString(), texts.in(head.name())));
        model.addAttribute("choices", names).addAttribute("labels", Map.of("depth", texts.of("answer.depth"), "reason", texts.of("answer.reason.ORGANIZER")));
        var chosen = chosen(free, chain);
        if (chosen != null) {
            var version = chains.version(acting, chosen.chain(), chosen.number());
            model.addAttribute("chosen", chain).addAttribute("version", chosen.number()).addAttribute("keepInputForm", "chain-form")
                    .addAttribute("name", texts.of("chain.picture.title", texts.in(chosen.name()), String.valueOf(chosen.number())))
                    .addAttribute("options", TermPanel.Options.in(texts)).addAttribute("depths", DepthView.all(new ChainWords(texts, version.content()), chosen.name()));
        }
        return "web/negotiation/new-chain";
    }

    /** The organizer's published chains that the package has no term for, each in its newest version. */
    private List<ChainHead> free(Acting.OrganizerStaff acting, TableView table) {
        var there = table.view().table().terms().stream().map(state -> state.term() instanceof Term.ChainTerm chain ? chain.chain() : null).toList();
        return chains.newest(acting).stream().filter(head -> !head.isDraft() && !there.contains(head.chain())).toList();
    }

    private static @Nullable ChainHead chosen(List<ChainHead> free, String chain) {
        return free.stream().filter(head -> head.chain().value().toString().equals(chain)).findFirst().orElse(null);
    }
}
