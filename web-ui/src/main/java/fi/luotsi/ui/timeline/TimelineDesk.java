package fi.luotsi.ui.timeline;

import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

import fi.luotsi.acting.Acting;
import fi.luotsi.ui.CsvFile;
import fi.luotsi.ui.Filter;
import fi.luotsi.ui.table.OpenedTable;
import fi.luotsi.ui.table.TableOpening;

/** The timeline for either side; each side's controller says who acts and where its pages stand. */
@Component
public class TimelineDesk {

    private static final int PAGE = 100;

    private final TableOpening opening;
    private final List<TellsTimeline> rooms;

    TimelineDesk(TableOpening opening, List<TellsTimeline> rooms) {
        this.opening = opening;
        this.rooms = rooms;
    }

    /** @param page 1 for the newest */
    public String show(Acting.Person acting, String base, UUID id, EventFilter filter, int page, Locale locale, Model model) {
        var table = opening.open(acting, base, id, locale);
        var here = table.home() + "/timeline";
        var all = all(acting, table);
        var shown = all.stream().filter(filter::shows).toList();
        int last = Math.max(1, Math.ceilDiv(shown.size(), PAGE));
        int at = Math.clamp(page, 1, last);
        var from = (at - 1) * PAGE;
        var to = Math.min(shown.size(), from + PAGE);
        table.addTo(model);
        model.addAttribute("entries", shown.subList(from, to).stream().map(Event::entry).toList()).addAttribute("filter", filter).addAttribute("narrow", filter.isNarrow())
                .addAttribute("filters", List.of(choice(table, all, filter.everything(false), !filter.everything(), here), choice(table, all, filter.everything(true), filter.everything(), here)))
                .addAttribute("parties", parties(table)).addAttribute("kinds", kinds(table, all)).addAttribute("terms", terms(table)).addAttribute("here", here).addAttribute("asOf", table.home() + "/as-of")
                .addAttribute("csv", filter.at(here + ".csv", 1)).addAttribute("where", (from + 1) + "–" + to + " / " + shown.size())
                .addAttribute("previous", at == 1 ? null : filter.at(here, at - 1)).addAttribute("next", at == last ? null : filter.at(here, at + 1));
        return "timeline/timeline";
    }

    public ResponseEntity<byte[]> csv(Acting.Person acting, String base, UUID id, EventFilter filter, Locale locale) {
        var table = opening.open(acting, base, id, locale);
        var texts = table.texts();
        var names = table.table().terms().stream().collect(Collectors.toMap(state -> state.term().id(), state -> table.view().name(state)));
        var file = new CsvFile(locale).row(List.of("at", "kind", "who", "what", "why", "terms").stream().map(column -> texts.of("timeline.csv." + column)).toList());
        all(acting, table).stream().filter(filter::shows).forEach(event -> file.row(List.of(event.entry().at().toString(), texts.of("timeline.kind." + event.kind()),
                CsvFile.words(event.entry().who()), CsvFile.words(event.entry().what()), CsvFile.words(event.entry().why() == null ? "" : event.entry().why()),
                CsvFile.words(event.terms().stream().map(term -> names.getOrDefault(term, "")).sorted().collect(Collectors.joining(", "))))));
        return file.download(table.table().head().caseNumber() + "-" + texts.of("timeline.csv.name") + ".csv");
    }

    private List<Event> all(Acting.Person acting, OpenedTable table) {
        return rooms.stream().flatMap(room -> room.events(acting, table).stream())
                .sorted(Comparator.comparing((Event event) -> event.entry().at()).thenComparingLong(Event::order).reversed()).toList();
    }

    private static Filter choice(OpenedTable table, List<Event> all, EventFilter filter, boolean current, String here) {
        var id = filter.everything() ? "all" : "rounds";
        return new Filter(id, table.texts().of("timeline.show." + id), all.stream().filter(filter::shows).count(), filter.at(here, 1), current);
    }

    private static Map<String, String> parties(OpenedTable table) {
        var parties = new LinkedHashMap<String, String>();
        parties.put("organizer", table.texts().of("table.party.ORGANIZER"));
        parties.put("provider", table.texts().of("table.party.PROVIDER"));
        parties.put("nobody", table.texts().of("happened.by-date"));
        return parties;
    }

    /** Those that something is told of. */
    private static Map<String, String> kinds(OpenedTable table, List<Event> all) {
        var kinds = new LinkedHashMap<String, String>();
        Arrays.stream(EventKind.values()).filter(kind -> all.stream().anyMatch(event -> event.kind() == kind))
                .forEach(kind -> kinds.put(kind.code(), table.texts().of("timeline.kind." + kind)));
        return kinds;
    }

    private static Map<String, String> terms(OpenedTable table) {
        var terms = new LinkedHashMap<String, String>();
        table.termsOnTheTable().forEach(state -> terms.put(state.term().id().toString(), table.view().name(state)));
        return terms;
    }
}
