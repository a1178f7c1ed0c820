package fi.luotsi.web.strategy;

import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import fi.luotsi.strategy.Edition;
import fi.luotsi.strategy.Level;
import fi.luotsi.strategy.StrategyItem;
import fi.luotsi.ui.table.Texts;

/**
 * An item of the tree with what stands below it, in the reader's words.
 *
 * @param indicator a measure's indicator by name; null where there is none
 * @param below the level that may be added below; null under a measure
 */
record ItemNode(UUID id, Level level, String text, String language, @Nullable Integer indicator, @Nullable String indicatorName, String source, @Nullable Level below,
        List<ItemNode> children) {

    /** @param indicators names by id */
    static List<ItemNode> tree(Texts texts, Edition edition, @Nullable UUID parent, Map<Integer, String> indicators) {
        return edition.children(parent).stream().map(item -> node(texts, edition, item, indicators)).toList();
    }

    private static ItemNode node(Texts texts, Edition edition, StrategyItem item, Map<Integer, String> indicators) {
        var name = item.indicator() == null ? null : indicators.getOrDefault(item.indicator(), String.valueOf(item.indicator()));
        return new ItemNode(item.id(), item.level(), texts.in(item.text()), item.text().languageFor(texts.locale()), item.indicator(), name, item.source(),
                item.level().below().orElse(null), tree(texts, edition, item.id(), indicators));
    }
}
