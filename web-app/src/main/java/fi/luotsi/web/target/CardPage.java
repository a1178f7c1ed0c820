package fi.luotsi.web.target;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.servlet.http.HttpServletResponse;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

import fi.luotsi.access.NotFound;
import fi.luotsi.acting.Acting;
import fi.luotsi.indicator.IndicatorId;
import fi.luotsi.indicator.Indicators;
import fi.luotsi.negotiation.DraftChangedMeanwhile;
import fi.luotsi.negotiation.DraftEntry;
import fi.luotsi.negotiation.NegotiationId;
import fi.luotsi.negotiation.OrganizerAtTheTable;
import fi.luotsi.negotiation.RulesBroken;
import fi.luotsi.negotiation.TermState;
import fi.luotsi.negotiation.term.TermValue;
import fi.luotsi.target.ImpactTarget;
import fi.luotsi.target.Rhythm;
import fi.luotsi.target.TargetKind;
import fi.luotsi.target.TargetReadings;
import fi.luotsi.ui.ErrorLine;
import fi.luotsi.ui.table.RuleMessages;
import fi.luotsi.ui.table.TableView;
import fi.luotsi.ui.target.AimsView;
import fi.luotsi.ui.target.TargetSheet;
import fi.luotsi.web.negotiation.Found;
import fi.luotsi.web.negotiation.TablePages;

/** The card of one target: everybody of the organizer who reads the negotiation reads it, the negotiator in turn writes it into the draft. */
@Controller
class CardPage {

    private final OrganizerAtTheTable organizer;
    private final TablePages pages;
    private final TargetReadings readings;
    private final Indicators indicators;

    CardPage(OrganizerAtTheTable organizer, TablePages pages, TargetReadings readings, Indicators indicators) {
        this.organizer = organizer;
        this.pages = pages;
        this.readings = readings;
        this.indicators = indicators;
    }

    @GetMapping("/negotiations/{id}/terms/{term}/card")
    String card(Acting.OrganizerStaff acting, @PathVariable UUID id, @PathVariable UUID term, Locale locale, Model model) {
        var table = pages.open(acting, id, locale);
        var state = Found.term(table, term);
        var target = target(state);
        var draft = state.draft();
        var fields = CardFields.of(target.card(), draft == null ? 0 : draft.version(), draft == null || draft.reason() == null ? "" : draft.reason(),
                pages.texts(locale).formats());
        return shown(acting, model, table, state, target, fields, List.of());
    }

    @PostMapping("/negotiations/{id}/terms/{term}/card")
    String save(Acting.OrganizerStaff acting, @PathVariable UUID id, @PathVariable UUID term, @RequestParam MultiValueMap<String, String> typed, Locale locale,
            Model model, RedirectAttributes after, HttpServletResponse response) {
        var table = pages.open(acting, id, locale);
        var state = Found.term(table, term);
        var target = target(state);
        var texts = pages.texts(locale);
        var fields = CardFields.typed(typed);
        var reading = new CardReading(fields, regions(acting, target), AimsView.packages(texts, table.view().table()).keySet(), texts);
        var card = reading.card();
        if (card.isEmpty()) {
            return shown(acting, model, table, state, target, fields, reading.errors());
        }
        var reason = fields.texts().getOrDefault("reason", "");
        var entry = DraftEntry.offer(state.term().id(), new TermValue.Target(target.with(card.get())), reason.isEmpty() ? null : reason, fields.seen());
        try {
            organizer.draft(acting, new NegotiationId(id), List.of(entry));
        } catch (RulesBroken broken) {
            var messages = new RuleMessages(texts);
            return shown(acting, model, table, state, target, fields, broken.violations().stream().map(each -> new ErrorLine("reason", messages.of(each))).toList());
        } catch (DraftChangedMeanwhile changed) {
            response.setStatus(HttpServletResponse.SC_CONFLICT);
            int now = state.draft() == null ? 0 : state.draft().version();
            return shown(acting, model, table, state, target, fields.seeing(now), List.of(new ErrorLine("reason", texts.of("target.form.changed"))));
        }
        after.addFlashAttribute("said", texts.of("target.form.saved"));
        return "redirect:/negotiations/" + id + "/terms/" + term + "/card";
    }

    private String shown(Acting.OrganizerStaff acting, Model model, TableView table, TermState state, ImpactTarget target, CardFields fields, List<ErrorLine> errors) {
        var texts = table.view().texts();
        var packages = AimsView.packages(texts, table.view().table());
        pages.head(model, table);
        boolean writable = TablePages.writes(table) && !state.isAgreed();
        model.addAttribute("sheet", TargetSheet.of(texts, texts.in(state.term().title()), target, readings.of(acting, target), packages))
                .addAttribute("name", texts.in(state.term().title())).addAttribute("action", table.view().term(state.term().id()) + "/card")
                .addAttribute("termHref", table.view().term(state.term().id())).addAttribute("writable", writable).addAttribute("fields", fields)
                .addAttribute("packages", packages).addAttribute("errors", errors).addAttribute("wrong", !errors.isEmpty())
                .addAttribute("wrongs", errors.stream().collect(Collectors.toMap(ErrorLine::field, ErrorLine::text, (first, second) -> first + " " + second)))
                .addAttribute("kinds", words(texts.of("target.card.unsaid"), Stream.of(TargetKind.values()).collect(Collectors.toMap(Enum::name, kind -> texts.of("target.kind.", kind), (a, b) -> a, LinkedHashMap::new))))
                .addAttribute("rhythms", words(texts.of("target.card.unsaid"), Stream.of(Rhythm.values()).collect(Collectors.toMap(Enum::name, rhythm -> texts.of("target.rhythm.", rhythm), (a, b) -> a, LinkedHashMap::new))))
                .addAttribute("regions", writable ? regions(acting, target) : Map.of());
        return "target/card";
    }

    private static Map<String, String> words(String unsaid, Map<String, String> choices) {
        var all = new LinkedHashMap<String, String>();
        all.put("", unsaid);
        all.putAll(choices);
        return all;
    }

    /** Areas that the register has observations of, and those that have a value already; by their Finnish names, as they are copied. */
    private Map<String, String> regions(Acting.OrganizerStaff acting, ImpactTarget target) {
        var regions = new LinkedHashMap<String, String>();
        if (target.indicator().matches("[1-9]\\d{0,8}")) {
            indicators.regionsOf(acting, new IndicatorId(Integer.parseInt(target.indicator()))).forEach(region -> regions.put(region.code().value(), region.name().fi()));
        }
        target.card().cells().forEach(cell -> regions.putIfAbsent(cell.region(), cell.regionName()));
        return regions;
    }

    /** @throws NotFound where the term is no target, or nobody has given it a value */
    private static ImpactTarget target(TermState state) {
        return TargetBriefs.target(state).orElseThrow(() -> new NotFound(state.term().id()));
    }
}
