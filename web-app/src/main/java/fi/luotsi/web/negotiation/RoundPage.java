package fi.luotsi.web.negotiation;

import java.util.List;
import java.util.Locale;
import java.util.UUID;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

import fi.luotsi.acting.Acting;
import fi.luotsi.negotiation.NegotiationId;
import fi.luotsi.negotiation.OrganizerAtTheTable;
import fi.luotsi.negotiation.Phase;
import fi.luotsi.negotiation.RulesBroken;
import fi.luotsi.ui.ErrorLine;
import fi.luotsi.ui.clause.ClauseDesk;
import fi.luotsi.ui.counsel.OwnTerms;
import fi.luotsi.ui.issue.IssueDesk;
import fi.luotsi.ui.table.RuleMessages;
import fi.luotsi.ui.table.TableView;
import fi.luotsi.ui.typed.UnsavedTexts;

/** Checking and sending a round. */
@Controller
class RoundPage {

    private final OrganizerAtTheTable organizer;
    private final TablePages pages;
    private final OwnTerms own;
    private final IssueDesk issues;
    private final UnsavedTexts unsaved;
    private final ClauseDesk clauses;

    RoundPage(OrganizerAtTheTable organizer, TablePages pages, OwnTerms own, IssueDesk issues, UnsavedTexts unsaved, ClauseDesk clauses) {
        this.organizer = organizer;
        this.pages = pages;
        this.own = own;
        this.issues = issues;
        this.unsaved = unsaved;
        this.clauses = clauses;
    }

    /** The key is made here, so that a second press of the button is the same move. */
    @GetMapping("/negotiations/{id}/rounds/check")
    String check(Acting.OrganizerStaff acting, @PathVariable UUID id, Locale locale, Model model) {
        return shown(acting, model, pages.open(acting, id, locale), UUID.randomUUID(), List.of());
    }

    @PostMapping("/negotiations/{id}/rounds")
    String send(Acting.OrganizerStaff acting, @PathVariable UUID id, @RequestParam UUID key, Locale locale, Model model, RedirectAttributes after) {
        var texts = pages.texts(locale);
        try {
            int round = organizer.send(acting, new NegotiationId(id), key);
            after.addFlashAttribute("said", texts.of(isResult(acting, id, locale) ? "negotiation.sent.result" : "negotiation.sent", String.valueOf(round)));
            return "redirect:/negotiations/" + id;
        } catch (RulesBroken broken) {
            model.addAttribute("wrong", true);
            return shown(acting, model, pages.open(acting, id, locale), key, new RuleMessages(texts).of(broken.violations()).stream().distinct().toList());
        }
    }

    /** Whether nobody's turn follows, because everything is agreed. */
    private boolean isResult(Acting.OrganizerStaff acting, UUID id, Locale locale) {
        return pages.open(acting, id, locale).view().table().head().phase() instanceof Phase.Negotiated;
    }

    @PostMapping("/negotiations/{id}/accept-rest")
    String acceptTheRest(Acting.OrganizerStaff acting, @PathVariable UUID id, Locale locale, RedirectAttributes after) {
        try {
            int accepted = organizer.acceptTheRest(acting, new NegotiationId(id));
            after.addFlashAttribute("said", pages.texts(locale).of("negotiation.accepted-rest", accepted));
        } catch (RulesBroken broken) {
            return Refusal.said(after, broken, pages.texts(locale), id);
        }
        return "redirect:/negotiations/" + id;
    }

    private String shown(Acting.OrganizerStaff acting, Model model, TableView table, UUID key, List<String> refusals) {
        pages.head(model, table);
        model.addAttribute("key", key).addAttribute("check", RoundCheck.of(table)).addAttribute("board", table.board())
                .addAttribute("overruns", own.overruns(acting, pages.where(table), table.view().table())).addAttribute("mandatesAt", pages.where(table).mandates())
                .addAttribute("issues", issues.unsettled(acting, table)).addAttribute("unsaved", unsaved.at(acting, table.view().home()))
                .addAttribute("missingClauses", clauses.missing(acting, table.view().table(), table.view().texts()))
                .addAttribute("errorLines", refusals.stream().map(sentence -> new ErrorLine("changes", sentence)).toList());
        return "web/negotiation/check";
    }
}
