package fi.luotsi.web.strategy;

import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

import fi.luotsi.strategy.EditionDifference;
import fi.luotsi.strategy.EditionDifference.Kind;
import fi.luotsi.strategy.StrategyItem;
import fi.luotsi.ui.WordDiff;
import fi.luotsi.ui.table.Texts;

/**
 * One change between two editions, in words.
 *
 * @param runs the text with what was struck out and put in
 * @param detail what else changed: another indicator, another place; null where nothing did
 */
record ChangeLine(Kind kind, String what, String level, List<WordDiff.Run> runs, @Nullable String detail) {

    static ChangeLine of(Texts texts, EditionDifference.Change change, Map<Integer, String> indicators) {
        var before = change.before() == null ? "" : texts.in(change.before().text());
        var after = change.after() == null ? "" : texts.in(change.after().text());
        return new ChangeLine(change.kind(), texts.of("strategy.change.", change.kind()), texts.of("strategy.level.", change.item().level()),
                WordDiff.between(before, after).runs(), detail(texts, change, indicators));
    }

    private static @Nullable String detail(Texts texts, EditionDifference.Change change, Map<Integer, String> indicators) {
        if (change.before() == null || change.after() == null || Objects.equals(change.before().indicator(), change.after().indicator())) {
            return null;
        }
        return texts.of("strategy.change.indicator", name(texts, change.before(), indicators), name(texts, change.after(), indicators));
    }

    private static String name(Texts texts, StrategyItem item, Map<Integer, String> indicators) {
        return item.indicator() == null ? texts.of("strategy.indicator.none") : indicators.getOrDefault(item.indicator(), String.valueOf(item.indicator()));
    }
}
