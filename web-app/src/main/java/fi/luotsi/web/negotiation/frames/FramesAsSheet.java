package fi.luotsi.web.negotiation.frames;

import static fi.luotsi.ui.sheet.SheetKind.EUROS;
import static fi.luotsi.ui.sheet.SheetKind.TEXT;

import java.time.Year;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import fi.luotsi.negotiation.Party;
import fi.luotsi.negotiation.TermState;
import fi.luotsi.negotiation.term.Term.FrameTerm;
import fi.luotsi.negotiation.term.TermValue;
import fi.luotsi.ui.sheet.Sheet;
import fi.luotsi.ui.sheet.Sheet.Cell;
import fi.luotsi.ui.sheet.SheetColumn;
import fi.luotsi.ui.table.TableView;
import fi.luotsi.ui.table.Texts;
import fi.luotsi.web.negotiation.TablePages;

/** The grid of frames as a table: the rows of the page, and for each year the own offer beside the provider's. */
record FramesAsSheet(TableView table) {

    Sheet sheet() {
        var frames = table.view().table().terms().stream().filter(state -> state.term() instanceof FrameTerm).toList();
        var years = frames.stream().map(state -> frame(state).year()).distinct().sorted().toList();
        var rows = frames.stream().collect(Collectors.groupingBy(state -> FrameGrid.rowKey(frame(state)), LinkedHashMap::new,
                Collectors.toMap(state -> frame(state).year(), state -> state)));
        return new Sheet(table.view().table().head().caseNumber(), texts().of("files.sheet.frames"), columns(years),
                rows.entrySet().stream().map(row -> row(row.getKey(), years, row.getValue())).toList());
    }

    private List<SheetColumn> columns(List<Year> years) {
        var columns = new ArrayList<SheetColumn>();
        columns.add(SheetColumn.shown(texts(), TEXT, "files.sheet.package"));
        columns.add(SheetColumn.shown(texts(), TEXT, "files.sheet.line"));
        columns.add(SheetColumn.shown(texts(), EUROS, "files.sheet.before"));
        for (Year year : years) {
            columns.add(SheetColumn.asked(texts(), EUROS, "files.sheet.own", year.toString()));
            columns.add(SheetColumn.shown(texts(), EUROS, "files.sheet.provider", year.toString()));
        }
        columns.add(SheetColumn.asked(texts(), TEXT, "files.sheet.reason"));
        return columns;
    }

    private Sheet.Row row(String key, List<Year> years, Map<Year, TermState> states) {
        var inOrder = years.stream().flatMap(year -> Stream.ofNullable(states.get(year))).toList();
        var first = frame(inOrder.getFirst());
        var line = texts().of("files.sheet.line." + first.line());
        var cells = new ArrayList<>(List.of(Cell.fixed(texts().in(first.title())), Cell.fixed(line),
                Cell.fixed(first.yearBefore() == null ? null : texts().formats().number(first.yearBefore()))));
        for (Year year : years) {
            var state = states.get(year);
            cells.add(state == null ? Cell.fixed(null) : new Cell(FrameGrid.amount(table, state), isOpen(state) ? GridField.AMOUNT.of(state.term().id()) : null));
            cells.add(Cell.fixed(state == null ? null : theirs(state)));
        }
        var reason = inOrder.stream().map(TermState::draft).filter(java.util.Objects::nonNull).map(draft -> draft.reason() == null ? "" : draft.reason())
                .findFirst().orElse("").replace("\r\n", "\n").strip();
        cells.add(new Cell(reason, inOrder.stream().anyMatch(this::isOpen) ? "reason-" + key : null));
        return new Sheet.Row(key, texts().in(first.title()) + ", " + line, inOrder.stream().map(state -> state.draft() == null ? 0 : state.draft().version()).toList(),
                inOrder.stream().map(state -> GridField.SEEN.of(state.term().id())).toList(), Map.of(), cells);
    }

    private boolean isOpen(TermState state) {
        return TablePages.writes(table) && !state.isAgreed();
    }

    private String theirs(TermState state) {
        return state.sentBy(Party.PROVIDER).map(value -> value instanceof TermValue.Frame(var euros) ? texts().formats().number(euros) : "").orElse("");
    }

    private Texts texts() {
        return table.view().texts();
    }

    private static FrameTerm frame(TermState state) {
        return (FrameTerm) state.term();
    }
}
