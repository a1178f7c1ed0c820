package fi.luotsi.web.imports;

import fi.luotsi.indicator.ObservationOrder;
import fi.luotsi.indicator.ObservationOrder.By;
import fi.luotsi.ui.SortedColumn;
import fi.luotsi.ui.table.Texts;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** The columns of an indicator's values. The address says {@code sort=year}, a minus before it turns the order round. */
record ObservationColumns(Texts texts) {

    private static final Set<By> NUMBERS = Set.of(By.VALUE, By.ABSOLUTE);

    /** What an address says wrongly is as if it said nothing. */
    static ObservationOrder order(String sort) {
        boolean down = sort.startsWith("-");
        return Stream.of(By.values()).filter(by -> code(by).equals(down ? sort.substring(1) : sort)).findFirst()
                .map(by -> new ObservationOrder(by, down)).orElse(ObservationOrder.USUAL);
    }

    /** As the address says it; empty for the usual order. */
    static String sort(ObservationOrder order) {
        return order.equals(ObservationOrder.USUAL) ? "" : (order.down() ? "-" : "") + code(order.by());
    }

    /** @param link the same page sorted otherwise */
    List<SortedColumn> heads(ObservationOrder now, UnaryOperator<String> link) {
        return Stream.of(By.values()).map(by -> {
            boolean up = now.by() == by && !now.down();
            var shown = now.by() != by ? SortedColumn.Order.NONE : up ? SortedColumn.Order.ASCENDING : SortedColumn.Order.DESCENDING;
            return new SortedColumn(texts.of("indicators." + code(by)), null, NUMBERS.contains(by), link.apply(sort(new ObservationOrder(by, up))), shown);
        }).toList();
    }

    private static String code(By by) {
        return by.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
