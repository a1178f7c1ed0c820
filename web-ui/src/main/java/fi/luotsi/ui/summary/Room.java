package fi.luotsi.ui.summary;

import java.util.List;

/**
 * How much of a negotiated package is written out. What has no room is counted, and the page that has all of it is named: nothing is left
 * out without a word.
 *
 * @param rows of each table and list
 * @param years of the table of costs
 * @param letters of each text that people wrote
 */
record Room(int rows, int years, int letters) {

    /** The page on the screen has room for everything. */
    static final Room ALL = new Room(Integer.MAX_VALUE, Integer.MAX_VALUE, Integer.MAX_VALUE);

    /** What is tried in turn until the paper has no more than its sheets; the last one always fits. */
    static final List<Room> EVER_LESS = List.of(ALL, new Room(10, 4, 600), new Room(7, 4, 400), new Room(5, 3, 260), new Room(3, 3, 160), new Room(2, 2, 80));

    private static final String CUT = "…";

    /** A text as far as there is room for it, to the end of a word. */
    Quote quote(String text) {
        if (text.length() <= letters) {
            return new Quote(text, false);
        }
        int end = text.lastIndexOf(' ', letters);
        return new Quote(text.substring(0, end > 0 ? end : letters).stripTrailing() + "\u00a0" + CUT, true);
    }

    <T> Some<T> some(List<T> all) {
        return all.size() <= rows ? new Some<>(all, 0) : new Some<>(List.copyOf(all.subList(0, rows)), all.size() - rows);
    }

    /** @param more how many more there are than are written out */
    public record Some<T>(List<T> rows, int more) {

        public boolean isEmpty() {
            return rows.isEmpty();
        }
    }

    /** @param cut whether it goes on where it comes from */
    public record Quote(String text, boolean cut) {}
}
