package fi.luotsi.servicechain.figure;

import static fi.luotsi.servicechain.figure.FigureColumn.CHAIN;
import static fi.luotsi.servicechain.figure.FigureColumn.NAME;
import static fi.luotsi.servicechain.figure.FigureColumn.SOURCE;
import static fi.luotsi.servicechain.figure.FigureColumn.STEP;
import static fi.luotsi.servicechain.figure.FigureColumn.UNIT_COST;
import static fi.luotsi.servicechain.figure.FigureColumn.VOLUME;
import static fi.luotsi.servicechain.figure.FigureColumn.YEAR;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import fi.luotsi.delimited.FilledForm;
import fi.luotsi.delimited.FormProblem;
import fi.luotsi.delimited.FormRow;
import fi.luotsi.money.Euros;
import fi.luotsi.servicechain.ChainHead;
import fi.luotsi.servicechain.content.Step;

/** Reads a file with figures row by row and names everything that is wrong in it. Saves nothing. */
final class FigureReading implements FilledForm.Reader<FigureColumn> {

    static final int MOST_ROWS = 5000;
    static final int MOST_ERRORS = 100;

    private final NamedChains chains;
    private final List<FigureError> errors = new ArrayList<>();
    private final List<Figure> figures = new ArrayList<>();
    private final Map<List<Object>, Long> seen = new HashMap<>();

    private FigureReading(NamedChains chains) {
        this.chains = chains;
    }

    /** What was read; the figures are worth something only where there is no error. */
    record Result(List<Figure> figures, List<FigureError> errors) {}

    /** @param heads what a column may be headed by, in small letters */
    static Result read(byte[] file, Map<String, FigureColumn> heads, NamedChains chains) {
        var reading = new FigureReading(chains);
        var needed = Arrays.stream(FigureColumn.values()).filter(FigureColumn::isNeeded).collect(Collectors.toSet());
        new FilledForm<>(heads, needed, MOST_ROWS).read(file, FigureColumn.class, reading);
        if (reading.figures.isEmpty() && reading.errors.isEmpty()) {
            reading.errors.add(FigureError.at(FigureProblem.NO_ROWS, 0, null));
        }
        return new Result(reading.figures, reading.errors);
    }

    @Override
    public boolean wrong(FormProblem problem, long row, @Nullable FigureColumn column, String detail) {
        errors.add(FigureError.at(FigureProblem.valueOf(problem.name()), row, column, detail));
        return errors.size() <= MOST_ERRORS;
    }

    @Override
    public boolean row(FormRow<FigureColumn> row) {
        figure(row);
        return errors.size() <= MOST_ERRORS;
    }

    /** A row that says neither is passed over: what is missing stays as it is. */
    private void figure(FormRow<FigureColumn> row) {
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

    private @Nullable ChainHead chain(FormRow<FigureColumn> row) {
        var name = cell(row, CHAIN);
        var found = chains.called(name);
        if (found.size() != 1) {
            wrong(found.isEmpty() ? FigureProblem.UNKNOWN_CHAIN : FigureProblem.CHAIN_NOT_CLEAR, row, CHAIN, name);
            return null;
        }
        return found.getFirst();
    }

    private @Nullable Step step(FormRow<FigureColumn> row, ChainHead chain) {
        var number = cell(row, STEP);
        var step = chains.step(chain, number);
        if (step == null) {
            wrong(FigureProblem.UNKNOWN_STEP, row, STEP, number, chain.name().fi());
        } else if (!cell(row, NAME).isEmpty() && !NamedChains.isCalled(step.name(), cell(row, NAME))) {
            wrong(FigureProblem.NAME_DOES_NOT_FIT, row, NAME, cell(row, NAME), step.name().fi());
        }
        return step;
    }

    private @Nullable Integer year(FormRow<FigureColumn> row) {
        var year = cell(row, YEAR);
        if (year.matches("(199|20\\d)\\d|2100")) {
            return Integer.valueOf(year);
        }
        wrong(FigureProblem.NOT_A_YEAR, row, YEAR, year);
        return null;
    }

    private Optional<Long> volume(FormRow<FigureColumn> row) {
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

    private Optional<Euros> unit(FormRow<FigureColumn> row) {
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

    private static String cell(FormRow<FigureColumn> row, FigureColumn column) {
        return row.cell(column);
    }

    private static String ungrouped(String text) {
        return text.replaceAll("[\\s\\u00a0\\u202f]", "");
    }

    private void wrong(FigureProblem problem, FormRow<FigureColumn> row, @Nullable FigureColumn column, String... arguments) {
        errors.add(FigureError.at(problem, row.number(), column, arguments));
    }
}
