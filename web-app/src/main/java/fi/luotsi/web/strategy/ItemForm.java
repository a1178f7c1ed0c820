package fi.luotsi.web.strategy;

import org.jspecify.annotations.Nullable;

import fi.luotsi.catalogue.Words;
import fi.luotsi.strategy.ItemText;
import fi.luotsi.strategy.StrategyItem;

/** An item of the tree as it is typed. */
record ItemForm(int seen, @Nullable String fi, @Nullable String sv, @Nullable String indicator, @Nullable String source) {

    static ItemForm empty(int seen, String source) {
        return new ItemForm(seen, null, null, null, source);
    }

    static ItemForm of(StrategyItem item, int seen) {
        return new ItemForm(seen, item.text().fi(), item.text().sv(), item.indicator() == null ? null : String.valueOf(item.indicator()), item.source());
    }

    ItemText typed() {
        var number = Typed.text(indicator);
        return new ItemText(Words.of(Typed.text(fi), Typed.text(sv)), number.matches("[1-9]\\d{0,8}") ? Integer.valueOf(number) : null, Typed.text(source));
    }
}
