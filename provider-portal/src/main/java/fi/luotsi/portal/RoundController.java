package fi.luotsi.portal;

import java.time.Clock;
import java.util.Locale;
import java.util.UUID;

import org.springframework.context.MessageSource;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

import fi.luotsi.acting.Acting;
import fi.luotsi.negotiation.NegotiationId;
import fi.luotsi.negotiation.Phase;
import fi.luotsi.negotiation.ProviderAtTheTable;
import fi.luotsi.negotiation.RulesBroken;
import fi.luotsi.negotiation.TableReading;
import fi.luotsi.portal.answer.Refusals;
import fi.luotsi.ui.clause.ClauseDesk;
import fi.luotsi.ui.counsel.OwnTerms;
import fi.luotsi.ui.issue.IssueDesk;
import fi.luotsi.ui.table.Texts;
import fi.luotsi.ui.typed.UnsavedTexts;

/** Checking the provider's round and sending it. */
@Controller
@RequestMapping("/portal/negotiations/{id}/rounds")
class RoundController {

    private final TableReading reading;
    private final ProviderAtTheTable provider;
    private final OwnTerms own;
    private final IssueDesk issues;
    private final UnsavedTexts unsaved;
    private final ClauseDesk clauses;
    private final MessageSource messages;
    private final Clock clock;

    RoundController(TableReading reading, ProviderAtTheTable provider, OwnTerms own, IssueDesk issues, UnsavedTexts unsaved, ClauseDesk clauses, MessageSource messages, Clock clock) {
        this.reading = reading;
        this.provider = provider;
        this.own = own;
        this.issues = issues;
        this.unsaved = unsaved;
        this.clauses = clauses;
        this.messages = messages;
        this.clock = clock;
    }

    /** The key is made here, so that however often the page's button is pressed, one round is sent. */
    @GetMapping("/check")
    String check(@PathVariable UUID id, Acting.ProviderStaff acting, Locale locale, Model model) {
        var page = page(acting, id, locale);
        return page.isOurTurn() ? show(acting, page, UUID.randomUUID(), Refusals.NONE, model) : "redirect:/portal/negotiations/{id}";
    }

    @PostMapping
    String send(@PathVariable UUID id, Acting.ProviderStaff acting, @RequestParam UUID key, Locale locale, Model model, RedirectAttributes after) {
        try {
            int round = provider.send(acting, new NegotiationId(id), key);
            after.addFlashAttribute("said", new Texts(messages, locale).of(isResult(acting, id) ? "portal.sent.result" : "portal.sent", String.valueOf(round)));
            return "redirect:/portal/negotiations/{id}";
        } catch (RulesBroken broken) {
            var page = page(acting, id, locale);
            return show(acting, page, key, Refusals.of(broken, page.table(), page.texts()), model);
        }
    }

    /** Whether nobody's turn follows, because everything is agreed. */
    private boolean isResult(Acting.ProviderStaff acting, UUID id) {
        return reading.head(acting, new NegotiationId(id)).phase() instanceof Phase.Negotiated;
    }

    private TablePage page(Acting.ProviderStaff acting, UUID id, Locale locale) {
        return new TablePage(reading.tablePackage(acting, new NegotiationId(id)), new Texts(messages, locale), clock.instant());
    }

    private String show(Acting.ProviderStaff acting, TablePage page, UUID key, Refusals refusals, Model model) {
        page.addTo(model);
        model.addAttribute("issues", issues.unsettled(acting, page.view())).addAttribute("unsaved", unsaved.at(acting, page.view().view().home()));
        var check = new RoundCheck(page);
        model.addAttribute("overruns", own.overruns(acting, page.where(), page.table())).addAttribute("mandatesAt", page.where().mandates());
        model.addAttribute("missingClauses", clauses.missing(acting, page.table(), page.texts()));
        model.addAttribute("key", key).addAttribute("answers", check.answers()).addAttribute("unanswered", check.unanswered())
                .addAttribute("sums", check.sums()).addAttribute("refusals", refusals).addAttribute("wrong", !refusals.isEmpty());
        return "portal/check";
    }
}
