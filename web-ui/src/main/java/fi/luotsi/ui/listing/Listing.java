package fi.luotsi.ui.listing;

import java.util.List;

import org.jspecify.annotations.Nullable;

import fi.luotsi.ui.Filter;
import fi.luotsi.ui.SortedColumn;

/**
 * One page of a list as it was asked for; shown by {@code ui/listing}.
 *
 * @param codes the code it is narrowed by
 * @param where {@code 1–50 / 308}
 * @param paged whether there is more than one page
 */
public record Listing<T>(Asked asked, CodeChoice codes, List<T> rows, List<SortedColumn> columns, List<Filter> filters, @Nullable String previous, @Nullable String next,
        String where, boolean paged) {

    /** The same rows shown otherwise. */
    public <R> Listing<R> as(java.util.function.Function<T, R> shown) {
        return new Listing<>(asked, codes, rows.stream().map(shown).toList(), columns, filters, previous, next, where, paged);
    }
}
