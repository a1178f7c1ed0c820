package fi.luotsi.portal;

import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

import fi.luotsi.acting.Acting;
import fi.luotsi.negotiation.NegotiationId;
import fi.luotsi.negotiation.ProviderAtTheTable;
import fi.luotsi.negotiation.RulesBroken;
import fi.luotsi.negotiation.TableReading;
import fi.luotsi.negotiation.TermState;
import fi.luotsi.negotiation.term.TermId;
import fi.luotsi.portal.answer.AnswerFields;
import fi.luotsi.portal.answer.Answering;
import fi.luotsi.portal.answer.Outcome;
import fi.luotsi.portal.answer.Refusals;
import fi.luotsi.portal.target.TargetBriefs;
import fi.luotsi.ui.amending.AroundAgreement;
import fi.luotsi.ui.code.CodeFilters;
import fi.luotsi.ui.counsel.OwnTerms;
import fi.luotsi.ui.depth.ChainDials;
import fi.luotsi.ui.listing.ViewsBeside;
import fi.luotsi.ui.table.AroundTerm;
import fi.luotsi.ui.table.RuleMessages;
import fi.luotsi.ui.table.Selection;
import fi.luotsi.ui.table.Texts;
import fi.luotsi.view.Place;

/** The package as the provider sees it, and the answer to one of its terms. */
@Controller
@RequestMapping("/portal/negotiations/{id}")
class PackageController {

    private final TableReading reading;
    private final ProviderAtTheTable provider;
    private final Answering answering;
    private final TargetBriefs briefs;
    private final OwnTerms own;
    private final AroundTerm around;
    private final ChainDials dials;
    private final ViewsBeside views;
    private final CodeFilters codes;
    private final AroundAgreement agreements;
    private final MessageSource messages;
    private final Clock clock;

    PackageController(TableReading reading, ProviderAtTheTable provider, Answering answering, TargetBriefs briefs, OwnTerms own, AroundTerm around,
            ChainDials dials, ViewsBeside views, CodeFilters codes, AroundAgreement agreements, MessageSource messages, Clock clock) {
        this.reading = reading;
        this.provider = provider;
        this.answering = answering;
        this.briefs = briefs;
        this.own = own;
        this.around = around;
        this.dials = dials;
        this.views = views;
        this.codes = codes;
        this.agreements = agreements;
        this.messages = messages;
        this.clock = clock;
    }

    @GetMapping
    String show(@PathVariable UUID id, Acting.ProviderStaff acting, @RequestParam Map<String, String> asked, Locale locale, Model model) {
        var page = page(acting, id, locale);
        return show(acting, page, selection(acting, page, asked), null, model);
    }

    @GetMapping("/terms/{term}")
    String open(@PathVariable UUID id, @PathVariable UUID term, Acting.ProviderStaff acting, @RequestParam Map<String, String> asked,
            Locale locale, Model model) {
        var page = page(acting, id, locale);
        var state = page.require(new TermId(term));
        return opened(acting, page, state, AnswerFields.of(state, page.texts()), selection(acting, page, asked), Refusals.NONE, model);
    }

    private Selection selection(Acting.ProviderStaff acting, TablePage page, Map<String, String> asked) {
        return Selection.of(asked, codes.terms(acting, page.table(), asked.get("code"), page.texts()));
    }

    @PostMapping("/terms/{term}")
    ModelAndView answer(@PathVariable UUID id, @PathVariable UUID term, Acting.ProviderStaff acting, @RequestParam Map<String, String> typed,
            Locale locale, Model model, RedirectAttributes after) {
        var page = page(acting, id, locale);
        var state = page.require(new TermId(term));
        var fields = AnswerFields.typed(state, typed, page.texts());
        if (typed.containsKey("preview")) {
            return new ModelAndView(opened(acting, page, state, fields, selection(acting, page, Map.of()), Refusals.NONE, model), model.asMap());
        }
        return switch (answering.save(acting, page.table(), List.of(fields), page.texts())) {
            case Outcome.Saved _ -> {
                after.addFlashAttribute("said", page.texts().of("portal.draft.saved"));
                yield new ModelAndView("redirect:" + TablePage.path(page.table().head().id()) + "/terms/" + term + "#t-" + term);
            }
            case Outcome.Refused(var refusals) -> new ModelAndView(opened(acting, page, state, fields, selection(acting, page, Map.of()), refusals, model), model.asMap());
            case Outcome.ChangedMeanwhile(var conflict) -> {
                model.addAttribute("head", page.table().head()).addAttribute("conflict", conflict)
                        .addAttribute("action", TablePage.path(page.table().head().id()) + "/terms/" + term);
                yield new ModelAndView("portal/conflict", model.asMap(), HttpStatus.CONFLICT);
            }
        };
    }

    @PostMapping("/terms/{term}/discard")
    String discard(@PathVariable UUID id, @PathVariable UUID term, Acting.ProviderStaff acting, Locale locale, RedirectAttributes after) {
        try {
            provider.discard(acting, new NegotiationId(id), new TermId(term));
            after.addFlashAttribute("said", new Texts(messages, locale).of("portal.draft.discarded"));
        } catch (RulesBroken broken) {
            after.addFlashAttribute("stopped", String.join(" ", new RuleMessages(new Texts(messages, locale)).of(broken.violations())));
        }
        return "redirect:/portal/negotiations/{id}/terms/{term}#t-" + term;
    }

    @PostMapping("/accept-rest")
    String acceptTheRest(@PathVariable UUID id, Acting.ProviderStaff acting, Locale locale, RedirectAttributes after) {
        try {
            int accepted = provider.acceptTheRest(acting, new NegotiationId(id));
            after.addFlashAttribute("said", new Texts(messages, locale).of("portal.accepted", accepted));
        } catch (RulesBroken broken) {
            after.addFlashAttribute("stopped", String.join(" ", new RuleMessages(new Texts(messages, locale)).of(broken.violations())));
        }
        return "redirect:/portal/negotiations/{id}";
    }

    private TablePage page(Acting.ProviderStaff acting, UUID id, Locale locale) {
        return new TablePage(reading.tablePackage(acting, new NegotiationId(id)), new Texts(messages, locale), clock.instant());
    }

    private String opened(Acting.ProviderStaff acting, TablePage page, TermState state, AnswerFields fields, Selection showing, Refusals refusals, Model model) {
        var panel = TermPanel.of(page, state, fields);
        around.addTo(acting, page.view(), state, model);
        dials.addTo(acting, page.texts(), state, new ChainDials.Choice(null, fields.depth()), model);
        model.addAttribute("opened", panel).addAttribute("targetBrief", briefs.of(acting, page.texts(), state)).addAttribute("refusals", refusals).addAttribute("wrong", !refusals.isEmpty());
        if (panel.open()) {
            model.addAttribute("keepInputForm", "answer");
        }
        model.addAttribute("own", own.panel(acting, page.where(), page.table(), state));
        return show(acting, page, showing, state.term().id(), model);
    }

    private String show(Acting.ProviderStaff acting, TablePage page, Selection showing, @Nullable TermId open, Model model) {
        page.addTo(model);
        agreements.mark(acting, page.table().head().id(), TablePage.path(page.table().head().id()), page.texts(), model);
        var view = page.view();
        views.addTo(model, acting, Place.PACKAGE, view.view().home(), showing.query());
        model.addAttribute("steps", view.steps()).addAttribute("board", view.board()).addAttribute("filters", view.filters(showing)).addAttribute("narrowing", view.narrowing(showing))
                .addAttribute("table", own.marked(acting, page.where(), page.table(), view.packageTable(showing, open))).addAttribute("unanswered", page.unanswered())
                .addAttribute("sentRounds", page.sentRounds());
        return "portal/package";
    }
}
