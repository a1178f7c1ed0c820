package fi.luotsi.delimited;

import java.util.ArrayList;
import java.util.List;

/** One row while it is being read. The same object serves every row: keep cells, not rows. */
public final class DelimitedRow {

    private final List<String> cells = new ArrayList<>();
    private long number;

    void begin(long row) {
        cells.clear();
        number = row;
    }

    void add(String cell) {
        cells.add(cell);
    }

    /** As a spreadsheet counts: the header is row 1. */
    public long number() {
        return number;
    }

    public int size() {
        return cells.size();
    }

    /** The text of a cell without spaces around it; empty where the file has nothing. */
    public String cell(int place) {
        return cells.get(place);
    }

    /** Whether every cell is empty, as in the rows a spreadsheet leaves behind at the end. */
    public boolean isBlank() {
        for (String cell : cells) {
            if (!cell.isEmpty()) {
                return false;
            }
        }
        return true;
    }
}
