package fi.luotsi.ui.timeline;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import fi.luotsi.acting.Acting;
import fi.luotsi.audit.LogEntry;
import fi.luotsi.negotiation.Party;
import fi.luotsi.negotiation.TableReading;
import fi.luotsi.negotiation.term.TermId;
import fi.luotsi.ui.table.OpenedTable;

/** What both sides see: every act in the negotiation's log for which there are words. */
@Component
public class FromTheLog implements TellsTimeline {

    private final TableReading reading;

    FromTheLog(TableReading reading) {
        this.reading = reading;
    }

    @Override
    public List<Event> events(Acting.Person acting, OpenedTable table) {
        var rows = reading.moves(acting, table.table().head().id());
        var view = table.view();
        return rows.stream().flatMap(row -> view.told(row, rows).stream()
                .map(entry -> new Event(entry, EventKind.ofLog(row.what()), party(row), row.sequence(), terms(row, table)))).toList();
    }

    private static @Nullable Party party(LogEntry row) {
        return row.actingFor().equals(LogEntry.NOBODY) ? null : Party.valueOf(row.actingFor());
    }

    /** The row's item where that is a term, and the terms its facts name. */
    private static Set<TermId> terms(LogEntry row, OpenedTable table) {
        var named = new HashSet<String>();
        if (row.item() != null) {
            named.add(row.item().toString());
        }
        if (row.after() != null) {
            add(named, row.after().get("term"));
            add(named, row.after().get("terms"));
        }
        var terms = new HashSet<TermId>();
        table.table().terms().stream().map(state -> state.term().id()).filter(id -> named.contains(id.toString())).forEach(terms::add);
        return terms;
    }

    private static void add(Set<String> named, @Nullable Object fact) {
        switch (fact) {
            case null -> { }
            case Collection<?> several -> several.forEach(one -> named.add(String.valueOf(one)));
            default -> named.add(fact.toString());
        }
    }
}
