package fi.luotsi.web.target;

import java.util.Locale;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

import fi.luotsi.acting.Acting;
import fi.luotsi.negotiation.term.Term.TargetTerm;
import fi.luotsi.strategy.ServiceStrategies;
import fi.luotsi.ui.code.CodeFilters;
import fi.luotsi.ui.target.AimsView;
import fi.luotsi.web.negotiation.TablePages;

/** A negotiation's targets against the service strategy, and the euros by kind of target. */
@Controller
class AimsPage {

    private final TablePages pages;
    private final ServiceStrategies strategies;
    private final CodeFilters codes;

    AimsPage(TablePages pages, ServiceStrategies strategies, CodeFilters codes) {
        this.pages = pages;
        this.strategies = strategies;
        this.codes = codes;
    }

    @GetMapping("/negotiations/{id}/strategy")
    String aims(Acting.OrganizerStaff acting, @PathVariable UUID id, @RequestParam(required = false) @Nullable String code, Locale locale, Model model) {
        var table = pages.open(acting, id, locale);
        pages.head(model, table);
        var shown = codes.terms(acting, table.view().table(), TargetTerm.class::isInstance, code, pages.texts(locale));
        model.addAttribute("codes", shown.choice()).addAttribute("aims", AimsView.of(pages.texts(locale), table.view().table(), shown, strategies.inForce(acting), strategies.all(acting)));
        return "target/aims";
    }
}
