package fi.luotsi.ui.listing;

import java.util.Comparator;

import org.jspecify.annotations.Nullable;

/**
 * A column of a list.
 *
 * @param code  what the address calls it in {@code sort}
 * @param order how rows are sorted by it; null for a column one cannot sort by
 */
public record Column<T>(String code, String text, boolean number, @Nullable Comparator<? super T> order) {

    public static <T> Column<T> sorted(String code, String text, Comparator<? super T> order) {
        return new Column<>(code, text, false, order);
    }

    public static <T> Column<T> number(String code, String text, Comparator<? super T> order) {
        return new Column<>(code, text, true, order);
    }

    public static <T> Column<T> plain(String text) {
        return new Column<>("", text, false, null);
    }
}
