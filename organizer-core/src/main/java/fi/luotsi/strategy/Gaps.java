package fi.luotsi.strategy;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

/**
 * Where an agreement's targets and the strategy do not meet: targets that serve no goal of the edition in force, and goals that no
 * target serves. Targets carry a goal's words as they were; an item keeps its id when it is reworded, so the words of an earlier
 * edition still lead to it.
 */
public record Gaps(List<Aim> aims, List<StrategyItem> unserved) {

    /** What became of the goal a target names. */
    public enum Link { SERVED, REWORDED, LEFT_OUT, UNKNOWN }

    /** A target as it was written: its own id and the goal's Finnish words. */
    public record Named(UUID target, String goal) {}

    /**
     * A target and the goal it serves.
     *
     * @param item in the edition in force; null where it is gone or was never there
     * @param edition the newest edition that has the words; null where none has
     */
    public record Aim(UUID target, String goal, Link link, @Nullable StrategyItem item, @Nullable Integer edition) {

        public boolean isOrphan() {
            return item == null;
        }
    }

    /** @param all every published edition, the newest first */
    public static Gaps between(Edition inForce, List<Edition> all, List<Named> targets) {
        var aims = targets.stream().map(target -> aim(inForce, all, target)).toList();
        Set<UUID> served = aims.stream().map(Aim::item).filter(Objects::nonNull).map(StrategyItem::id).collect(Collectors.toSet());
        var unserved = inForce.items().stream().filter(item -> item.level() == Level.GOAL && !served.contains(item.id())
                && inForce.children(item.id()).stream().noneMatch(below -> served.contains(below.id()))).toList();
        return new Gaps(aims, unserved);
    }

    public List<Aim> orphans() {
        return aims.stream().filter(Aim::isOrphan).toList();
    }

    private static Aim aim(Edition inForce, List<Edition> all, Named target) {
        var now = named(inForce, target.goal());
        if (now.isPresent()) {
            return new Aim(target.target(), target.goal(), Link.SERVED, now.get(), inForce.head().number());
        }
        for (Edition edition : all) {
            var then = named(edition, target.goal());
            if (then.isPresent()) {
                var item = inForce.item(then.get().id()).orElse(null);
                return new Aim(target.target(), target.goal(), item == null ? Link.LEFT_OUT : Link.REWORDED, item, edition.head().number());
            }
        }
        return new Aim(target.target(), target.goal(), Link.UNKNOWN, null, null);
    }

    private static Optional<StrategyItem> named(Edition edition, String goal) {
        return edition.served().stream().filter(item -> item.text().fi().equals(goal)).findFirst();
    }
}
