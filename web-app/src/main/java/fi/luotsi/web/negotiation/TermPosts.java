package fi.luotsi.web.negotiation;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

import fi.luotsi.acting.Acting;
import fi.luotsi.negotiation.DraftChangedMeanwhile;
import fi.luotsi.negotiation.NegotiationId;
import fi.luotsi.negotiation.OrganizerAtTheTable;
import fi.luotsi.negotiation.RulesBroken;
import fi.luotsi.negotiation.TermState;
import fi.luotsi.negotiation.term.TermId;
import fi.luotsi.ui.ClauseHtml;
import fi.luotsi.ui.table.RuleMessages;
import fi.luotsi.ui.table.TableView;
import fi.luotsi.web.negotiation.answer.BrokenRules;
import fi.luotsi.web.negotiation.answer.TermForm;

/** Saving one term into the draft, and taking it back. */
@Controller
class TermPosts {

    private final OrganizerAtTheTable organizer;
    private final TablePages pages;
    private final PackagePage packagePage;

    TermPosts(OrganizerAtTheTable organizer, TablePages pages, PackagePage packagePage) {
        this.organizer = organizer;
        this.pages = pages;
        this.packagePage = packagePage;
    }

    @PostMapping("/negotiations/{id}/terms/{term}")
    String save(Acting.OrganizerStaff acting, @PathVariable UUID id, @PathVariable UUID term, @RequestParam(defaultValue = "false") boolean preview,
            @ModelAttribute("form") TermForm form, BindingResult binding, Locale locale, Model model, RedirectAttributes after,
            HttpServletRequest request, HttpServletResponse response) {
        Found.sane(binding);
        var table = pages.open(acting, id, locale);
        var state = Found.term(table, term);
        if (preview) {
            return previewed(acting, model, table, state, form);
        }
        var entry = form.entry(state, binding);
        if (entry.isEmpty()) {
            return refused(acting, model, table, state);
        }
        try {
            organizer.draft(acting, new NegotiationId(id), List.of(entry.get()));
        } catch (RulesBroken broken) {
            new BrokenRules(new RuleMessages(pages.texts(locale))).reject(broken, state.term().kind(), binding);
            return refused(acting, model, table, state);
        } catch (DraftChangedMeanwhile changed) {
            response.setStatus(HttpServletResponse.SC_CONFLICT);
            pages.head(model, table);
            model.addAttribute("conflict", Conflict.of(table, changed, request, table.view().term(state.term().id())));
            return "web/negotiation/conflict";
        }
        after.addFlashAttribute("said", pages.texts(locale).of("negotiation.saved.term", table.name(state)));
        return "redirect:" + table.view().home() + "#t-" + term;
    }

    @PostMapping("/negotiations/{id}/terms/{term}/discard")
    String discard(Acting.OrganizerStaff acting, @PathVariable UUID id, @PathVariable UUID term, Locale locale, RedirectAttributes after) {
        try {
            organizer.discard(acting, new NegotiationId(id), new TermId(term));
        } catch (RulesBroken broken) {
            return Refusal.said(after, broken, pages.texts(locale), id);
        }
        after.addFlashAttribute("said", pages.texts(locale).of("negotiation.discarded"));
        return "redirect:/negotiations/" + id;
    }

    private String refused(Acting.OrganizerStaff acting, Model model, TableView table, TermState state) {
        model.addAttribute("wrong", true);
        return packagePage.opened(acting, model, table, state, packagePage.selection(acting, table, Map.of()));
    }

    /** The same page with the clause as typed, shown as it will read; nothing is saved. */
    private String previewed(Acting.OrganizerStaff acting, Model model, TableView table, TermState state, TermForm form) {
        var texts = table.view().texts();
        if (form.clause() != null) {
            var preview = new LinkedHashMap<String, String>();
            preview.put(texts.of("answer.preview.fi"), ClauseHtml.of(form.clause().fi() == null ? "" : form.clause().fi()));
            preview.put(texts.of("answer.preview.sv"), ClauseHtml.of(form.clause().sv() == null ? "" : form.clause().sv()));
            model.addAttribute("preview", preview);
        }
        return packagePage.opened(acting, model, table, state, packagePage.selection(acting, table, Map.of()));
    }
}
