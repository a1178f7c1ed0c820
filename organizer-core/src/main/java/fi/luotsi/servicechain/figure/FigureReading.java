package fi.luotsi.servicechain.figure;

import static fi.luotsi.servicechain.figure.FigureColumn.CHAIN;
import static fi.luotsi.servicechain.figure.FigureColumn.NAME;
import static fi.luotsi.servicechain.figure.FigureColumn.SOURCE;
import static fi.luotsi.servicechain.figure.FigureColumn.STEP;
import static fi.luotsi.servicechain.figure.FigureColumn.UNIT_COST;
import static fi.luotsi.servicechain.figure.FigureColumn.VOLUME;
import static fi.luotsi.servicechain.figure.FigureColumn.YEAR;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import fi.luotsi.delimited.Columns;
import fi.luotsi.delimited.DelimitedFormat;
import fi.luotsi.delimited.DelimitedRefused;
import fi.luotsi.delimited.DelimitedRow;
import fi.luotsi.delimited.DelimitedText;
import fi.luotsi.delimited.RowReader;
import fi.luotsi.money.Euros;
import fi.luotsi.servicechain.ChainHead;
import fi.luotsi.servicechain.content.Step;

/** Reads a file with figures row by row and names everything that is wrong in it. Saves nothing. */
final class FigureReading {

    static final int MOST_ROWS = 5000;
    static final int MOST_ERRORS = 100;

    private final NamedChains chains;
    private final Map<String, FigureColumn> heads;
    private final Map<FigureColumn, Integer> places = new EnumMap<>(FigureColumn.class);
    private final List<FigureError> errors = new ArrayList<>();
    private final List<Figure> figures = new ArrayList<>();
    private final Map<List<Object>, Long> seen = new HashMap<>();

    private FigureReading(NamedChains chains, Map<String, FigureColumn> heads) {
        this.chains = chains;
        this.heads = heads;
    }

    /** What was read; the figures are worth something only where there is no error. */
    record Result(List<Figure> figures, List<FigureError> errors) {}

    /** @param heads what a column may be headed by, in small letters */
    static Result read(byte[] file, Map<String, FigureColumn> heads, NamedChains chains) {
        var reading = new FigureReading(chains, heads);
        try {
            DelimitedText.read(new ByteArrayInputStream(file), new DelimitedFormat(delimiter(file), StandardCharsets.UTF_8), reading::open);
        } catch (DelimitedRefused refused) {
            reading.errors.add(FigureError.at(FigureProblem.NOT_READABLE, refused.row(), null, refused.problem().name()));
        }
        if (reading.figures.isEmpty() && reading.errors.isEmpty()) {
            reading.errors.add(FigureError.at(FigureProblem.NO_ROWS, 0, null));
        }
        return new Result(reading.figures, reading.errors);
    }

    /** The sign of which the first line has most; a semicolon where it has none. */
    private static char delimiter(byte[] file) {
        int[] counts = new int[128];
        for (int at = 0; at < file.length && file[at] != '\n'; at++) {
            if (file[at] >= 0) {
                counts[file[at]]++;
            }
        }
        return counts['\t'] > counts[';'] && counts['\t'] > counts[','] ? '\t' : counts[','] > counts[';'] ? ',' : ';';
    }

    private RowReader open(Columns columns) {
        for (String name : columns.names()) {
            var column = heads.get(name.toLowerCase(Locale.ROOT));
            if (column != null) {
                places.putIfAbsent(column, columns.required(name));
            }
        }
        for (FigureColumn column : FigureColumn.values()) {
            if (column.isNeeded() && !places.containsKey(column)) {
                errors.add(FigureError.at(FigureProblem.COLUMN_MISSING, 1, column));
            }
        }
        return row -> errors.isEmpty() || !errors.getFirst().problem().equals(FigureProblem.COLUMN_MISSING) ? row(row, columns.count()) : false;
    }

    private boolean row(DelimitedRow row, int cells) {
        if (figures.size() >= MOST_ROWS) {
            errors.add(FigureError.at(FigureProblem.TOO_MANY_ROWS, row.number(), null, String.valueOf(MOST_ROWS)));
            return false;
        }
        if (row.size() != cells) {
            wrong(FigureProblem.WRONG_NUMBER_OF_CELLS, row, null);
        } else {
            figure(row);
        }
        return errors.size() <= MOST_ERRORS;
    }

    /** A row that says neither is passed over: what is missing stays as it is. */
    private void figure(DelimitedRow row) {
        if (cell(row, VOLUME).isEmpty() && cell(row, UNIT_COST).isEmpty()) {
            return;
        }
        var chain = chain(row);
        var step = chain == null ? null : step(row, chain);
        var year = year(row);
        var volume = volume(row);
        var unit = unit(row);
        if (chain == null || step == null || year == null) {
            return;
        }
        var before = seen.putIfAbsent(List.of(chain.chain(), step.id(), year), row.number());
        if (before != null) {
            wrong(FigureProblem.TWICE, row, null, String.valueOf(before));
        }
        figures.add(new Figure(row.number(), chain.chain(), step.id(), year, volume.orElse(null), unit.orElse(null), cell(row, SOURCE)));
    }

    private @Nullable ChainHead chain(DelimitedRow row) {
        var name = cell(row, CHAIN);
        var found = chains.called(name);
        if (found.size() != 1) {
            wrong(found.isEmpty() ? FigureProblem.UNKNOWN_CHAIN : FigureProblem.CHAIN_NOT_CLEAR, row, CHAIN, name);
            return null;
        }
        return found.getFirst();
    }

    private @Nullable Step step(DelimitedRow row, ChainHead chain) {
        var number = cell(row, STEP);
        var step = chains.step(chain, number);
        if (step == null) {
            wrong(FigureProblem.UNKNOWN_STEP, row, STEP, number, chain.name().fi());
        } else if (!cell(row, NAME).isEmpty() && !NamedChains.isCalled(step.name(), cell(row, NAME))) {
            wrong(FigureProblem.NAME_DOES_NOT_FIT, row, NAME, cell(row, NAME), step.name().fi());
        }
        return step;
    }

    private @Nullable Integer year(DelimitedRow row) {
        var year = cell(row, YEAR);
        if (year.matches("(199|20\\d)\\d|2100")) {
            return Integer.valueOf(year);
        }
        wrong(FigureProblem.NOT_A_YEAR, row, YEAR, year);
        return null;
    }

    private Optional<Long> volume(DelimitedRow row) {
        var text = ungrouped(cell(row, VOLUME));
        if (text.isEmpty()) {
            return Optional.empty();
        }
        if (text.matches("\\d{1,12}")) {
            return Optional.of(Long.valueOf(text));
        }
        wrong(FigureProblem.NOT_A_VOLUME, row, VOLUME, cell(row, VOLUME));
        return Optional.empty();
    }

    private Optional<Euros> unit(DelimitedRow row) {
        var text = ungrouped(cell(row, UNIT_COST));
        if (text.isEmpty()) {
            return Optional.empty();
        }
        if (text.matches("\\d{1,12}([.,]\\d{1,2})?")) {
            return Optional.of(Euros.of(text.replace(',', '.')));
        }
        wrong(FigureProblem.NOT_AN_AMOUNT, row, UNIT_COST, cell(row, UNIT_COST));
        return Optional.empty();
    }

    private String cell(DelimitedRow row, FigureColumn column) {
        var place = places.get(column);
        return place == null ? "" : row.cell(place);
    }

    private static String ungrouped(String text) {
        return text.replaceAll("[\\s\\u00a0\\u202f]", "");
    }

    private void wrong(FigureProblem problem, DelimitedRow row, @Nullable FigureColumn column, String... arguments) {
        errors.add(FigureError.at(problem, row.number(), column, arguments));
    }
}
