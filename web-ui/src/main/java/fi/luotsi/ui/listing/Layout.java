package fi.luotsi.ui.listing;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import fi.luotsi.ui.Filter;
import fi.luotsi.ui.Formats;
import fi.luotsi.ui.SortedColumn;

/**
 * What a list can be asked for.
 *
 * @param choices ways to narrow it, everything first; empty for none
 * @param words   what a row is found by
 * @param coded   how rows carry codes; null where they carry none
 * @param length  rows of one page
 */
public record Layout<T>(List<Column<T>> columns, List<Choice<T>> choices, Function<T, String> words, @Nullable Coded<T> coded, int length) {

    public Layout(List<Column<T>> columns, List<Choice<T>> choices, Function<T, String> words, int length) {
        this(columns, choices, words, null, length);
    }

    /** The rows the address asks for, out of all, which come in the list's own order. */
    public Listing<T> show(List<T> all, Asked asked, Locale locale) {
        var named = named(all, asked, locale);
        var found = found(named, asked);
        int last = Math.max(1, (found.size() + length - 1) / length);
        int page = Math.min(asked.page(), last);
        int from = (page - 1) * length;
        var rows = found.subList(from, Math.min(from + length, found.size()));
        var formats = Formats.of(locale);
        return new Listing<>(asked, coded == null ? CodeChoice.NONE : coded.choice(), rows, columns.stream().map(column -> head(column, asked)).toList(), filters(named, asked),
                page > 1 ? asked.onPage(page - 1).href() : null, page < last ? asked.onPage(page + 1).href() : null,
                found.isEmpty() ? "0" : (from + 1) + "–" + (from + rows.size()) + " / " + formats.integer(found.size()), last > 1);
    }

    /** The rows of all pages, in the order asked for. */
    public List<T> all(List<T> all, Asked asked, Locale locale) {
        return found(named(all, asked, locale), asked);
    }

    private List<T> named(List<T> all, Asked asked, Locale locale) {
        return all.stream().filter(row -> names(row, asked.words(), locale)).filter(row -> coded == null || coded.shows(row)).toList();
    }

    private List<T> found(List<T> named, Asked asked) {
        var chosen = choices.stream().filter(choice -> choice.code().equals(asked.show())).findFirst();
        return named.stream().filter(row -> chosen.map(choice -> choice.fits().test(row)).orElse(true)).sorted(order(asked.sort())).toList();
    }

    private boolean names(T row, String asked, Locale locale) {
        var text = words.apply(row).toLowerCase(locale);
        return Stream.of(asked.toLowerCase(locale).split("\\s+")).allMatch(text::contains);
    }

    private Comparator<? super T> order(String sort) {
        boolean down = sort.startsWith("-");
        Comparator<? super T> order = columns.stream().filter(column -> column.order() != null && column.code().equals(down ? sort.substring(1) : sort)).findFirst()
                .<Comparator<? super T>>map(Column::order).orElse((first, second) -> 0);
        return down ? order.reversed() : order;
    }

    private SortedColumn head(Column<T> column, Asked asked) {
        if (column.order() == null) {
            return SortedColumn.plain(column.text(), column.number());
        }
        boolean up = asked.sort().equals(column.code());
        var now = up ? SortedColumn.Order.ASCENDING : asked.sort().equals("-" + column.code()) ? SortedColumn.Order.DESCENDING : SortedColumn.Order.NONE;
        return new SortedColumn(column.text(), null, column.number(), asked.sortedBy(up ? "-" + column.code() : column.code()).href(), now);
    }

    private List<Filter> filters(List<T> named, Asked asked) {
        boolean known = choices.stream().anyMatch(choice -> choice.code().equals(asked.show()));
        return choices.stream().map(choice -> new Filter(choice.code().isEmpty() ? "all" : choice.code(), choice.text(), named.stream().filter(choice.fits()).count(),
                asked.showing(choice.code()).href(), known ? choice.code().equals(asked.show()) : choice.code().isEmpty())).toList();
    }
}
