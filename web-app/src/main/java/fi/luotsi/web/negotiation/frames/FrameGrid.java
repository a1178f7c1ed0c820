package fi.luotsi.web.negotiation.frames;

import java.time.Year;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import fi.luotsi.budget.LineKind;
import fi.luotsi.negotiation.Party;
import fi.luotsi.negotiation.Stand;
import fi.luotsi.negotiation.TermState;
import fi.luotsi.negotiation.term.Term.FrameTerm;
import fi.luotsi.negotiation.term.TermId;
import fi.luotsi.negotiation.term.TermValue;
import fi.luotsi.ui.table.TableView;
import fi.luotsi.ui.table.Texts;

/** Frames as a grid: one part for each line kind, service packages down, years across. All texts are ready to be read. */
record FrameGrid(List<Part> parts) {

    /** @param before the head of the column of the year before */
    record Part(LineKind line, String heading, String before, List<Column> columns, List<Row> rows) {}

    /**
     * @param key the column's name in the running sum
     * @param envelopeCents null where nothing limits the column
     */
    record Column(String key, String year, @Nullable Long envelopeCents, String sum) {}

    /**
     * @param key names the reason's field
     * @param code of the service package
     */
    record Row(String key, String code, String name, String label, @Nullable String before, List<Cell> cells, String reason, @Nullable String reasonError, boolean locked) {}

    /**
     * @param theirs what the provider offers, in words; null where it has offered nothing
     * @param accepts whether the draft accepts it
     * @param locked whether both have agreed
     */
    record Cell(TermId term, String column, String label, String amount, int seen, @Nullable String theirs, boolean accepts, boolean locked,
            @Nullable String error) {

        public String amountField() {
            return GridField.AMOUNT.of(term);
        }

        public String seenField() {
            return GridField.SEEN.of(term);
        }
    }

    static FrameGrid of(TableView table, FrameInput typed, Map<String, String> errors) {
        var parts = new ArrayList<Part>();
        for (LineKind line : LineKind.values()) {
            var frames = frames(table, line);
            if (!frames.isEmpty()) {
                parts.add(part(table, line, frames, typed, errors));
            }
        }
        return new FrameGrid(parts);
    }

    static List<TermState> frames(TableView table, LineKind line) {
        return table.view().table().terms().stream().filter(state -> state.term() instanceof FrameTerm frame && frame.line() == line).toList();
    }

    /** Names the row of the term: one service package in one line kind. */
    static String rowKey(FrameTerm frame) {
        return frame.line() + "-" + frame.packageCode();
    }

    private static Part part(TableView table, LineKind line, List<TermState> frames, FrameInput typed, Map<String, String> errors) {
        var texts = table.view().texts();
        var years = frames.stream().map(state -> ((FrameTerm) state.term()).year()).distinct().sorted().toList();
        var columns = years.stream().map(year -> column(table, year, line)).toList();
        var byRow = frames.stream().collect(Collectors.groupingBy(state -> rowKey((FrameTerm) state.term()), LinkedHashMap::new, Collectors.toList()));
        var rows = byRow.entrySet().stream().map(row -> row(table, row.getKey(), row.getValue(), typed, errors)).toList();
        return new Part(line, texts.of("negotiation.frames." + line), texts.of("negotiation.frames.before", years.getFirst().minusYears(1).toString()), columns, rows);
    }

    private static Column column(TableView table, Year year, LineKind line) {
        var envelope = line == LineKind.EXPENSES ? table.view().table().envelopes().get(year) : null;
        var texts = table.view().texts();
        var sum = table.view().table().sum(Party.ORGANIZER, year, line);
        return new Column(year + "-" + line, year.toString(), envelope == null ? null : envelope.amount().cents(), texts.of("ui.grid.sum", texts.formats().euros(sum))
                + (envelope == null ? "" : " · " + texts.of("ui.grid.rest", texts.formats().euros(envelope.amount().minus(sum)))));
    }

    private static Row row(TableView table, String key, List<TermState> states, FrameInput typed, Map<String, String> errors) {
        var first = (FrameTerm) states.getFirst().term();
        var before = first.yearBefore() == null ? null : table.view().texts().formats().number(first.yearBefore());
        var cells = states.stream().sorted(java.util.Comparator.comparing(state -> ((FrameTerm) state.term()).year()))
                .map(state -> cell(table, state, typed, errors)).toList();
        var reason = typed.reasons().getOrDefault(key, states.stream().map(TermState::draft).filter(java.util.Objects::nonNull)
                .map(draft -> draft.reason() == null ? "" : draft.reason()).findFirst().orElse(""));
        var texts = table.view().texts();
        return new Row(key, first.packageCode(), texts.in(first.title()), texts.of("negotiation.frames.row", texts.in(first.title()), lineLabel(texts, first)), before, cells, reason, errors.get("reason-" + key), cells.stream().allMatch(Cell::locked));
    }

    private static Cell cell(TableView table, TermState state, FrameInput typed, Map<String, String> errors) {
        var frame = (FrameTerm) state.term();
        var texts = table.view().texts();
        var id = frame.id();
        var own = amount(table, state);
        var theirs = state.sentBy(Party.PROVIDER).map(value -> value instanceof TermValue.Frame(var euros)
                ? texts.of("negotiation.frames.theirs", texts.formats().number(euros)) : null).orElse(null);
        var label = texts.of("negotiation.frames.cell", texts.in(frame.title()), frame.year().toString(), lineLabel(texts, frame));
        return new Cell(id, frame.year() + "-" + frame.line(), label, typed.amounts().getOrDefault(id, own),
                typed.seen().getOrDefault(id, state.draft() == null ? 0 : state.draft().version()), theirs,
                state.draft() != null && state.draft().stand() == Stand.ACCEPT, state.isAgreed(), errors.get(GridField.AMOUNT.of(id)));
    }

    /** Expenses and client fees of one package bear the same name: said aloud, each says which it is. */
    private static String lineLabel(Texts texts, FrameTerm frame) {
        return texts.of("negotiation.frames.label." + frame.line());
    }

    /** What the organizer stands behind, as it can be typed; nothing where it has offered nothing. */
    static String amount(TableView table, TermState state) {
        return state.standingOf(Party.ORGANIZER, state.draft()).map(value -> value instanceof TermValue.Frame(var euros)
                ? table.view().texts().formats().number(euros) : "").orElse("");
    }
}
