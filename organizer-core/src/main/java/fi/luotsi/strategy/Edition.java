package fi.luotsi.strategy;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import fi.luotsi.catalogue.Words;

/**
 * One edition of the strategy.
 *
 * @param items depth first, siblings in their order
 * @param contents what it says of each required content; missing where it says nothing
 */
public record Edition(EditionHead head, List<StrategyItem> items, Map<RequiredContent, Words> contents) {

    public Edition {
        items = depthFirst(items, null).toList();
        contents = Map.copyOf(contents);
    }

    public Optional<StrategyItem> item(UUID id) {
        return items.stream().filter(item -> item.id().equals(id)).findFirst();
    }

    public List<StrategyItem> children(@Nullable UUID parent) {
        return items.stream().filter(item -> Objects.equals(item.parent(), parent)).toList();
    }

    /** Goals and impact goals: what a target may serve. */
    public List<StrategyItem> served() {
        return items.stream().filter(item -> item.level().isServed()).toList();
    }

    /** Whether the edition says what is required. */
    public boolean has(RequiredContent required) {
        return switch (required) {
            case LONG_TERM_GOALS -> items.stream().anyMatch(item -> item.level() == Level.GOAL);
            case MINIMUM_PRIVATE_SHARE -> head.minimumPrivatePercent() != null;
            case PRODUCTION_LINES, CLIENT_ORIENTED_WHOLE, COMPETED_SHARE, SERVICE_PROMISE, RESIDENTS_HEARD -> contents.containsKey(required);
        };
    }

    public List<RequiredContent> missing() {
        return Stream.of(RequiredContent.values()).filter(required -> !has(required)).toList();
    }

    private static Stream<StrategyItem> depthFirst(List<StrategyItem> items, @Nullable UUID parent) {
        return items.stream().filter(item -> Objects.equals(item.parent(), parent)).sorted(Comparator.comparingInt(StrategyItem::position))
                .flatMap(item -> Stream.concat(Stream.of(item), depthFirst(items, item.id())));
    }
}
