package fi.luotsi.ui;

import org.jspecify.annotations.Nullable;

/**
 * A column's head in a table sorted on the server. Shown by {@code ui/tables :: head}.
 *
 * @param href where the head's link leads: the same page sorted by this column; null for a column one cannot sort by
 */
public record SortedColumn(String text, @Nullable String detail, boolean number, @Nullable String href, Order order) {

    /** How the table is sorted by this column now. */
    public enum Order { NONE, ASCENDING, DESCENDING }

    /** A column one cannot sort by. */
    public static SortedColumn plain(String text, boolean number) {
        return new SortedColumn(text, null, number, null, Order.NONE);
    }

    /** The value of {@code aria-sort}, or null for a column the table is not sorted by. */
    public @Nullable String ariaSort() {
        return switch (order) {
            case NONE -> null;
            case ASCENDING -> "ascending";
            case DESCENDING -> "descending";
        };
    }
}
