package fi.luotsi.portal;

import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.UUID;

import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

import fi.luotsi.acting.Acting;
import fi.luotsi.negotiation.DraftChangedMeanwhile;
import fi.luotsi.negotiation.NegotiationId;
import fi.luotsi.negotiation.ProviderAtTheTable;
import fi.luotsi.negotiation.RulesBroken;
import fi.luotsi.negotiation.TableReading;
import fi.luotsi.negotiation.TermState;
import fi.luotsi.negotiation.term.TermId;
import fi.luotsi.ui.table.ReopeningForm;
import fi.luotsi.ui.table.ReopeningView;
import fi.luotsi.ui.table.RuleMessages;
import fi.luotsi.ui.table.Texts;

/** Proposing to open an agreed term again, and answering the organizer's proposal. */
@Controller
@RequestMapping("/portal/negotiations/{id}/terms/{term}/reopening")
class ReopeningController {

    private final TableReading reading;
    private final ProviderAtTheTable provider;
    private final MessageSource messages;
    private final Clock clock;

    ReopeningController(TableReading reading, ProviderAtTheTable provider, MessageSource messages, Clock clock) {
        this.reading = reading;
        this.provider = provider;
        this.messages = messages;
        this.clock = clock;
    }

    @GetMapping
    String show(@PathVariable UUID id, @PathVariable UUID term, Acting.ProviderStaff acting, Locale locale, Model model) {
        var page = page(acting, id, locale);
        var state = page.require(new TermId(term));
        model.addAttribute("form", ReopeningForm.of(state));
        return shown(page, state, model);
    }

    @PostMapping
    String save(@PathVariable UUID id, @PathVariable UUID term, Acting.ProviderStaff acting, @ModelAttribute("form") ReopeningForm form, BindingResult binding,
            Locale locale, Model model, RedirectAttributes after) {
        if (binding.hasErrors()) {
            throw new ResponseStatusException(HttpStatus.BAD_REQUEST);
        }
        var page = page(acting, id, locale);
        var state = page.require(new TermId(term));
        var entry = form.entry(state, binding);
        if (entry.isEmpty()) {
            return refused(page, state, model);
        }
        try {
            provider.draft(acting, page.table().head().id(), List.of(entry.get()));
        } catch (RulesBroken broken) {
            ReopeningForm.reject(broken, new RuleMessages(page.texts()), binding);
            return refused(page, state, model);
        } catch (DraftChangedMeanwhile changed) {
            binding.reject("rule", page.texts().of("reopening.changed"));
            return refused(page(acting, id, locale), state, model);
        }
        after.addFlashAttribute("said", page.texts().of("reopening.saved", page.view().name(state)));
        return "redirect:" + TablePage.path(page.table().head().id()) + "#t-" + term;
    }

    private TablePage page(Acting.ProviderStaff acting, UUID id, Locale locale) {
        return new TablePage(reading.tablePackage(acting, new NegotiationId(id)), new Texts(messages, locale), clock.instant());
    }

    private static String refused(TablePage page, TermState state, Model model) {
        model.addAttribute("wrong", true);
        return shown(page, state, model);
    }

    /** A term that is not agreed has no such page: it is changed by an offer. */
    private static String shown(TablePage page, TermState state, Model model) {
        var reopening = ReopeningView.of(page.view(), state);
        if (reopening == null) {
            return "redirect:" + TablePage.path(page.table().head().id()) + "/terms/" + state.term().id();
        }
        page.addTo(model);
        model.addAttribute("reopening", reopening).addAttribute("keepInputForm", "reopening-form");
        return "portal/reopening";
    }
}
