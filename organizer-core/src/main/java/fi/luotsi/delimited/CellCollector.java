package fi.luotsi.delimited;

import de.siegmar.fastcsv.reader.AbstractBaseCsvCallbackHandler;

/** Collects the cells of one row, within bounds, and counts rows as a spreadsheet does. */
final class CellCollector extends AbstractBaseCsvCallbackHandler<DelimitedRow> {

    private final DelimitedRow row = new DelimitedRow();
    private long number;

    /** The row at which reading stands. */
    long row() {
        return number;
    }

    @Override
    protected void handleBegin(long startingLineNumber) {
        row.begin(++number);
    }

    @Override
    protected void handleField(int place, char[] buffer, int offset, int length, boolean quoted) {
        if (place >= DelimitedText.MOST_COLUMNS) {
            throw new DelimitedRefused(DelimitedProblem.TOO_MANY_COLUMNS, number);
        }
        if (length > DelimitedText.LONGEST_CELL) {
            throw new DelimitedRefused(DelimitedProblem.CELL_TOO_LONG, number);
        }
        int from = offset;
        int to = offset + length;
        while (from < to && isSpace(buffer[from])) {
            from++;
        }
        while (to > from && isSpace(buffer[to - 1])) {
            to--;
        }
        row.add(from == to ? "" : new String(buffer, from, to - from));
    }

    @Override
    protected DelimitedRow buildRecord() {
        return row;
    }

    private static boolean isSpace(char character) {
        return character <= ' ' || character == '\u00a0';
    }
}
