package fi.luotsi.web.negotiation;

import java.util.List;
import java.util.Locale;
import java.util.UUID;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

import fi.luotsi.acting.Acting;
import fi.luotsi.negotiation.DraftChangedMeanwhile;
import fi.luotsi.negotiation.NegotiationId;
import fi.luotsi.negotiation.OrganizerAtTheTable;
import fi.luotsi.negotiation.RulesBroken;
import fi.luotsi.negotiation.TermState;
import fi.luotsi.ui.table.ReopeningForm;
import fi.luotsi.ui.table.ReopeningView;
import fi.luotsi.ui.table.RuleMessages;
import fi.luotsi.ui.table.TableView;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

/** Proposing to open an agreed term again, and answering the other party's proposal. */
@Controller
class ReopeningPage {

    private final OrganizerAtTheTable organizer;
    private final TablePages pages;

    ReopeningPage(OrganizerAtTheTable organizer, TablePages pages) {
        this.organizer = organizer;
        this.pages = pages;
    }

    @GetMapping("/negotiations/{id}/terms/{term}/reopening")
    String show(Acting.OrganizerStaff acting, @PathVariable UUID id, @PathVariable UUID term, Locale locale, Model model) {
        var table = pages.open(acting, id, locale);
        var state = Found.term(table, term);
        model.addAttribute("form", ReopeningForm.of(state));
        return shown(model, table, state);
    }

    @PostMapping("/negotiations/{id}/terms/{term}/reopening")
    String save(Acting.OrganizerStaff acting, @PathVariable UUID id, @PathVariable UUID term, @ModelAttribute("form") ReopeningForm form, BindingResult binding,
            Locale locale, Model model, RedirectAttributes after, HttpServletRequest request, HttpServletResponse response) {
        Found.sane(binding);
        var table = pages.open(acting, id, locale);
        var state = Found.term(table, term);
        var entry = form.entry(state, binding);
        if (entry.isEmpty()) {
            return refused(model, table, state);
        }
        try {
            organizer.draft(acting, new NegotiationId(id), List.of(entry.get()));
        } catch (RulesBroken broken) {
            ReopeningForm.reject(broken, new RuleMessages(table.view().texts()), binding);
            return refused(model, table, state);
        } catch (DraftChangedMeanwhile changed) {
            response.setStatus(HttpServletResponse.SC_CONFLICT);
            pages.head(model, table);
            model.addAttribute("conflict", Conflict.of(table, changed, request, table.view().term(state.term().id()) + "/reopening"));
            return "web/negotiation/conflict";
        }
        after.addFlashAttribute("said", table.view().texts().of("reopening.saved", table.name(state)));
        return "redirect:" + table.view().home() + "#t-" + term;
    }

    private String refused(Model model, TableView table, TermState state) {
        model.addAttribute("wrong", true);
        return shown(model, table, state);
    }

    /** A term that is not agreed has no such page: it is changed by an offer. */
    private String shown(Model model, TableView table, TermState state) {
        var reopening = ReopeningView.of(table, state);
        if (reopening == null) {
            return "redirect:" + table.view().term(state.term().id());
        }
        pages.head(model, table);
        model.addAttribute("reopening", reopening).addAttribute("keepInputForm", "reopening-form");
        return "web/negotiation/reopening";
    }
}
