package fi.luotsi.strategy;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

/** What changed in the tree from one edition to another, in the later one's order; what was left out comes last. */
public record EditionDifference(List<Change> changes) {

    /** @param before null for what is new; @param after null for what was left out */
    public record Change(@Nullable StrategyItem before, @Nullable StrategyItem after, Kind kind) {

        public StrategyItem item() {
            return after == null ? Objects.requireNonNull(before) : after;
        }
    }

    /** What happened to an item. A changed text or measure outweighs a changed place. */
    public enum Kind { ADDED, REWORDED, MOVED, LEFT_OUT }

    public static EditionDifference between(Edition earlier, Edition later) {
        Map<UUID, StrategyItem> then = earlier.items().stream().collect(Collectors.toMap(StrategyItem::id, Function.identity()));
        var changes = new ArrayList<Change>();
        for (StrategyItem item : later.items()) {
            var before = then.remove(item.id());
            if (before == null) {
                changes.add(new Change(null, item, Kind.ADDED));
            } else if (!before.text().equals(item.text()) || !Objects.equals(before.indicator(), item.indicator())) {
                changes.add(new Change(before, item, Kind.REWORDED));
            } else if (!Objects.equals(before.parent(), item.parent())) {
                changes.add(new Change(before, item, Kind.MOVED));
            }
        }
        earlier.items().stream().filter(item -> then.containsKey(item.id())).forEach(item -> changes.add(new Change(item, null, Kind.LEFT_OUT)));
        return new EditionDifference(List.copyOf(changes));
    }
}
