package fi.luotsi.ui.agreement;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Year;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;

import fi.luotsi.budget.LineKind;
import fi.luotsi.negotiation.TermState;
import fi.luotsi.ui.agreement.Block.Cell;
import fi.luotsi.ui.agreement.Block.Row;
import fi.luotsi.ui.agreement.FrameAmounts.Amount;

/** The frames of money: expenses, client fees and what remains, by service package and year, with their sums. */
record FrameTables(PaperTerms terms, FrameAmounts amounts) {

    /** More columns of whole cents do not fit beside each other on a page. */
    private static final int YEARS_BESIDE_EACH_OTHER = 3;

    List<Block> blocks(Numbers numbers) {
        var blocks = new ArrayList<Block>();
        var fees = amounts.all(LineKind.CLIENT_FEES);
        if (!amounts.all(LineKind.EXPENSES).isEmpty()) {
            tables("EXPENSES", (code, year) -> amounts.of(code, year, LineKind.EXPENSES), remarks(amounts.all(LineKind.EXPENSES)), numbers, blocks);
        }
        if (!fees.isEmpty()) {
            tables("CLIENT_FEES", (code, year) -> amounts.of(code, year, LineKind.CLIENT_FEES), remarks(fees), numbers, blocks);
            tables("NET", amounts::net, List.of(), numbers, blocks);
        }
        return blocks;
    }

    private void tables(String what, BiFunction<String, Year, Amount> cell, List<PaperText> remarks, Numbers numbers, List<Block> blocks) {
        var years = amounts.years();
        for (int from = 0; from < years.size(); from += YEARS_BESIDE_EACH_OTHER) {
            var shown = years.subList(from, Math.min(years.size(), from + YEARS_BESIDE_EACH_OTHER));
            boolean last = shown.getLast().equals(years.getLast());
            var title = terms.label("paper.frames." + what, shown.size() == 1 ? shown.getFirst().toString() : shown.getFirst() + "–" + shown.getLast());
            blocks.add(new Block.Grid(numbers.next(), PaperText.of(title), heads(years, shown, last), rows(years, shown, last, cell), last ? remarks : List.of()));
        }
    }

    private List<Cell> heads(List<Year> years, List<Year> shown, boolean last) {
        var heads = new ArrayList<Cell>(List.of(Cell.of(PaperText.of(terms.label("paper.frames.package")))));
        shown.forEach(year -> heads.add(Cell.figure(year + ",\u00a0€")));
        if (last) {
            heads.add(Cell.figure(years.size() == 1 ? terms.label("paper.frames.share") : terms.label("paper.frames.total") + ",\u00a0€"));
        }
        return heads;
    }

    private List<Row> rows(List<Year> years, List<Year> shown, boolean last, BiFunction<String, Year, Amount> cell) {
        var codes = List.copyOf(amounts.packages().keySet());
        var rows = new ArrayList<Row>();
        amounts.packages().forEach((code, name) -> rows.add(row(Cell.of(name), years, shown, last, year -> cell.apply(code, year),
                years.size() == 1 ? share(cell.apply(code, years.getFirst()), sum(codes, years.getFirst(), cell)) : null, false)));
        rows.add(row(Cell.of(PaperText.of(terms.label("paper.frames.sum"))), years, shown, last, year -> sum(codes, year, cell),
                years.size() == 1 ? share(sum(codes, years.getFirst(), cell), sum(codes, years.getFirst(), cell)) : null, true));
        return rows;
    }

    private Row row(Cell name, List<Year> years, List<Year> shown, boolean last, Function<Year, Amount> cell, @Nullable String share, boolean sum) {
        var cells = new ArrayList<Cell>(List.of(name));
        shown.forEach(year -> cells.add(Cell.figure(amounts.words(cell.apply(year)))));
        if (last) {
            cells.add(Cell.figure(share == null ? amounts.words(Amount.sum(years.stream().map(cell).toList())) : share));
        }
        return new Row(cells, sum);
    }

    private static Amount sum(List<String> codes, Year year, BiFunction<String, Year, Amount> cell) {
        return Amount.sum(codes.stream().map(code -> cell.apply(code, year)).toList());
    }

    /** A share of a secret sum would tell the sum. */
    private String share(Amount part, Amount whole) {
        if (part.euros() == null || whole.euros() == null || whole.euros().isZero()) {
            return "–";
        }
        var percent = part.euros().toBigDecimal().multiply(BigDecimal.valueOf(100)).divide(whole.euros().toBigDecimal(), 1, RoundingMode.HALF_UP);
        return terms.texts().formats().decimal(percent, 1);
    }

    private List<PaperText> remarks(List<TermState> frames) {
        var remarks = new ArrayList<PaperText>();
        frames.forEach(state -> terms.conditions(state).forEach(said -> remarks.add(new PaperText(terms.name(state).text() + ": " + said.text(), said.lang()))));
        if (frames.stream().anyMatch(state -> !terms.isSecret(state) && state.agreedValue().isEmpty())) {
            remarks.add(PaperText.of(terms.label("paper.frames.alternatives")));
        }
        if (frames.stream().anyMatch(terms::isSecret)) {
            remarks.add(PaperText.of(terms.label("paper.frames.secret")));
        }
        return remarks;
    }
}
