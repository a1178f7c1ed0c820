package fi.luotsi.web.negotiation;

import java.util.Locale;
import java.util.Map;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

import fi.luotsi.acting.Acting;
import fi.luotsi.negotiation.TermState;
import fi.luotsi.negotiation.term.TermId;
import fi.luotsi.ui.amending.AroundAgreement;
import fi.luotsi.ui.code.CodeFilters;
import fi.luotsi.ui.counsel.OwnTerms;
import fi.luotsi.ui.depth.ChainDials;
import fi.luotsi.ui.listing.ViewsBeside;
import fi.luotsi.ui.table.AroundTerm;
import fi.luotsi.ui.table.Selection;
import fi.luotsi.ui.table.TableView;
import fi.luotsi.view.Place;
import fi.luotsi.web.negotiation.answer.TermForm;
import fi.luotsi.web.negotiation.answer.TermPanel;
import fi.luotsi.web.target.TargetBriefs;

/** The package: both parties' values side by side, one row opened at most. */
@Controller
class PackagePage {

    private final TablePages pages;
    private final TargetChoices targets;
    private final TargetBriefs briefs;
    private final OwnTerms own;
    private final AroundTerm around;
    private final ChainDials dials;
    private final ViewsBeside views;
    private final CodeFilters codes;
    private final AroundAgreement agreements;

    PackagePage(TablePages pages, TargetChoices targets, TargetBriefs briefs, OwnTerms own, AroundTerm around, ChainDials dials,
            ViewsBeside views, CodeFilters codes, AroundAgreement agreements) {
        this.pages = pages;
        this.targets = targets;
        this.briefs = briefs;
        this.own = own;
        this.around = around;
        this.dials = dials;
        this.views = views;
        this.codes = codes;
        this.agreements = agreements;
    }

    @GetMapping("/negotiations/{id}")
    String packagePage(Acting.OrganizerStaff acting, @PathVariable UUID id, @RequestParam Map<String, String> asked, Locale locale, Model model) {
        var table = pages.open(acting, id, locale);
        return shown(acting, model, table, selection(acting, table, asked), null);
    }

    @GetMapping("/negotiations/{id}/terms/{term}")
    String term(Acting.OrganizerStaff acting, @PathVariable UUID id, @PathVariable UUID term, @RequestParam Map<String, String> asked,
            Locale locale, Model model) {
        var table = pages.open(acting, id, locale);
        var state = Found.term(table, term);
        if (!model.containsAttribute("form")) {
            model.addAttribute("form", TermPanel.form(table, state));
        }
        return opened(acting, model, table, state, selection(acting, table, asked));
    }

    Selection selection(Acting.OrganizerStaff acting, TableView table, Map<String, String> asked) {
        return Selection.of(asked, codes.terms(acting, table.view().table(), asked.get("code"), table.view().texts()));
    }

    /** The page with the term's row opened; a refused form is in the model already. */
    String opened(Acting.OrganizerStaff acting, Model model, TableView table, TermState state, Selection showing) {
        var panel = TermPanel.of(table, state);
        model.addAttribute("opened", panel).addAttribute("targetBrief", briefs.of(acting, table.view().texts(), state))
                .addAttribute("own", own.panel(acting, pages.where(table), table.view().table(), state));
        around.addTo(acting, table, state, model);
        dials.addTo(acting, table.view().texts(), state, choice(model), model);
        if (panel.writable()) {
            model.addAttribute("keepInputForm", "term-form");
            targets.offer(acting, model, table.view().texts(), panel.kind());
        }
        return shown(acting, model, table, showing, state.term().id());
    }

    /** What the form says, whether it was just sent or shows what stands. */
    private static ChainDials.Choice choice(Model model) {
        return model.getAttribute("form") instanceof TermForm form && form.chain() != null ? form.chain().choice() : ChainDials.Choice.NONE;
    }

    private String shown(Acting.OrganizerStaff acting, Model model, TableView table, Selection showing, @Nullable TermId open) {
        pages.head(model, table);
        agreements.mark(acting, table.view().table().head().id(), table.view().home(), table.view().texts(), model);
        views.addTo(model, acting, Place.PACKAGE, table.view().home(), showing.query());
        model.addAttribute("table", own.marked(acting, pages.where(table), table.view().table(), table.packageTable(showing, open))).addAttribute("filters", table.filters(showing)).addAttribute("narrowing", table.narrowing(showing))
                .addAttribute("board", table.board()).addAttribute("restCount", TablePages.writes(table) ? table.answerable() : 0)
                .addAttribute("rounds", SentRoundLine.of(table));
        return "web/negotiation/package";
    }
}
