package fi.luotsi.web.target;

import java.util.Locale;
import java.util.UUID;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

import fi.luotsi.acting.Acting;
import fi.luotsi.strategy.ServiceStrategies;
import fi.luotsi.ui.target.AimsView;
import fi.luotsi.web.negotiation.TablePages;

/** A negotiation's targets against the service strategy, and the euros by kind of target. */
@Controller
class AimsPage {

    private final TablePages pages;
    private final ServiceStrategies strategies;

    AimsPage(TablePages pages, ServiceStrategies strategies) {
        this.pages = pages;
        this.strategies = strategies;
    }

    @GetMapping("/negotiations/{id}/strategy")
    String aims(Acting.OrganizerStaff acting, @PathVariable UUID id, Locale locale, Model model) {
        var table = pages.open(acting, id, locale);
        pages.head(model, table);
        model.addAttribute("aims", AimsView.of(pages.texts(locale), table.view().table(), strategies.inForce(acting), strategies.all(acting)));
        return "target/aims";
    }
}
