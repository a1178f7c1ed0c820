package fi.luotsi.portal.target;

import java.time.Clock;
import java.util.Locale;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

import fi.luotsi.access.NotFound;
import fi.luotsi.acting.Acting;
import fi.luotsi.negotiation.NegotiationId;
import fi.luotsi.negotiation.TableReading;
import fi.luotsi.negotiation.term.Term.TargetTerm;
import fi.luotsi.negotiation.term.TermId;
import fi.luotsi.portal.TablePage;
import fi.luotsi.strategy.ServiceStrategies;
import fi.luotsi.target.TargetReadings;
import fi.luotsi.ui.code.CodeFilters;
import fi.luotsi.ui.table.Texts;
import fi.luotsi.ui.target.AimsView;
import fi.luotsi.ui.target.TargetSheet;

/** A target's card and the targets against the strategy, as the provider reads them. */
@Controller
@RequestMapping("/portal/negotiations/{id}")
class TargetPages {

    private final TableReading reading;
    private final TargetReadings readings;
    private final ServiceStrategies strategies;
    private final CodeFilters codes;
    private final MessageSource messages;
    private final Clock clock;

    TargetPages(TableReading reading, TargetReadings readings, ServiceStrategies strategies, CodeFilters codes, MessageSource messages, Clock clock) {
        this.reading = reading;
        this.readings = readings;
        this.strategies = strategies;
        this.codes = codes;
        this.messages = messages;
        this.clock = clock;
    }

    @GetMapping("/terms/{term}/card")
    String card(@PathVariable UUID id, @PathVariable UUID term, Acting.ProviderStaff acting, Locale locale, Model model) {
        var page = page(acting, id, locale);
        var texts = page.texts();
        var state = page.table().term(new TermId(term)).orElseThrow(() -> new NotFound(term));
        var target = TargetBriefs.target(state).orElseThrow(() -> new NotFound(term));
        page.addTo(model);
        model.addAttribute("name", texts.in(state.term().title())).addAttribute("termHref", TablePage.path(page.table().head().id()) + "/terms/" + term)
                .addAttribute("sheet", TargetSheet.of(texts, texts.in(state.term().title()), target, readings.of(acting, target), AimsView.packages(texts, page.table())));
        return "portal/target/card";
    }

    @GetMapping("/strategy")
    String aims(@PathVariable UUID id, Acting.ProviderStaff acting, @RequestParam(required = false) @Nullable String code, Locale locale, Model model) {
        var page = page(acting, id, locale);
        page.addTo(model);
        var shown = codes.terms(acting, page.table(), TargetTerm.class::isInstance, code, page.texts());
        model.addAttribute("codes", shown.choice()).addAttribute("aims", AimsView.of(page.texts(), page.table(), shown, strategies.inForce(acting), strategies.all(acting)));
        return "portal/target/aims";
    }

    private TablePage page(Acting.ProviderStaff acting, UUID id, Locale locale) {
        return new TablePage(reading.tablePackage(acting, new NegotiationId(id)), new Texts(messages, locale), clock.instant());
    }
}
