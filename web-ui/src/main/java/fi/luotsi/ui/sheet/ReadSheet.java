package fi.luotsi.ui.sheet;

import java.math.BigDecimal;
import java.util.Map;
import java.util.TreeMap;

import org.jspecify.annotations.Nullable;

/** What stands in the first sheet of a workbook. Rows and columns are counted from 0. */
public final class ReadSheet {

    static final Cell EMPTY = new Cell("", null, false);

    private final TreeMap<Integer, TreeMap<Integer, Cell>> rows = new TreeMap<>();

    /**
     * @param number where the cell is a number; its text is then what the file has
     * @param formula whether the cell is worked out by the spreadsheet, so that its value may be anything
     */
    public record Cell(String text, @Nullable BigDecimal number, boolean formula) {

        boolean isEmpty() {
            return text.isBlank() && !formula;
        }
    }

    void put(int row, int column, Cell cell) {
        rows.computeIfAbsent(row, _ -> new TreeMap<>()).put(column, cell);
    }

    Cell at(int row, int column) {
        return rows.getOrDefault(row, new TreeMap<>()).getOrDefault(column, EMPTY);
    }

    Map<Integer, Cell> row(int row) {
        return rows.getOrDefault(row, new TreeMap<>());
    }

    /** The rows below the heads that have anything in them. */
    Iterable<Integer> below() {
        return rows.tailMap(1).keySet();
    }

    /** As spreadsheets call it: {@code D7}. */
    static String address(int row, int column) {
        var letters = new StringBuilder();
        for (int left = column; left >= 0; left = left / 26 - 1) {
            letters.insert(0, (char) ('A' + left % 26));
        }
        return letters.append(row + 1).toString();
    }
}
