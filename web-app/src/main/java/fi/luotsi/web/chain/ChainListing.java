package fi.luotsi.web.chain;

import static java.util.Comparator.comparing;
import static java.util.Comparator.naturalOrder;
import static java.util.Comparator.nullsLast;

import java.text.Collator;
import java.util.List;
import java.util.Map;

import fi.luotsi.servicechain.ChainHead;
import fi.luotsi.ui.listing.Choice;
import fi.luotsi.ui.listing.Coded;
import fi.luotsi.ui.listing.Column;
import fi.luotsi.ui.listing.Layout;
import fi.luotsi.ui.table.Texts;

/**
 * How the list of chains can be sorted and narrowed.
 *
 * @param names of packages by code
 * @param draws whether the reader sees drafts too
 */
record ChainListing(Texts texts, Map<String, String> names, Coded<ChainHead> coded, boolean draws) {

    private static final int LENGTH = 50;

    Layout<ChainHead> layout() {
        var words = Collator.getInstance(texts.locale());
        return new Layout<>(List.of(
                Column.sorted("name", texts.of("chain.column.name"), comparing(head -> texts.in(head.name()), words)),
                Column.sorted("package", texts.of("chain.column.package"), comparing(this::packageName, words)),
                Column.sorted("version", texts.of("chain.column.version"), comparing(ChainHead::number)),
                Column.sorted("valid", texts.of("chain.column.valid"), comparing(ChainHead::validFrom, nullsLast(naturalOrder()))),
                Column.plain(texts.of("chain.column.state"))), choices(), head -> texts.in(head.name()) + " " + packageName(head), coded, LENGTH);
    }

    private List<Choice<ChainHead>> choices() {
        return draws ? List.of(new Choice<>("", texts.of("chain.filter.all"), _ -> true), new Choice<>("drafts", texts.of("chain.filter.drafts"), ChainHead::isDraft),
                new Choice<>("published", texts.of("chain.filter.published"), head -> !head.isDraft())) : List.of();
    }

    private String packageName(ChainHead head) {
        return names.getOrDefault(head.servicePackage(), head.servicePackage());
    }
}
