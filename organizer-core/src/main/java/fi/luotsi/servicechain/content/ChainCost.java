package fi.luotsi.servicechain.content;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;

import fi.luotsi.money.Euros;

/**
 * What a chain costs in a year: volume × unit cost, step by step. A step without one of the two is missing, never nothing.
 *
 * @param lines the steps of the agreement's parties, by number; what stands outside is paid by others
 */
public record ChainCost(List<Line> lines) {

    /**
     * @param total null where the volume or the unit cost is missing
     */
    public record Line(Step step, @Nullable Euros total) {
        public boolean isMissing() {
            return total == null;
        }
    }

    /**
     * @param known   the sum of what is known
     * @param missing how many steps are not in it
     */
    public record Sum(String key, Euros known, int missing) {}

    /** @throws ArithmeticException where a product does not fit into an amount of euros */
    public static ChainCost of(ChainContent chain) {
        return new ChainCost(chain.steps().stream().filter(step -> !step.standsOutside()).map(step -> new Line(step, total(step))).toList());
    }

    public Sum sum() {
        return sum("", lines);
    }

    /** By the actors' Finnish names, in the order of their first steps; steps nobody is responsible for under an empty name. */
    public List<Sum> byActor() {
        return by(line -> Optional.ofNullable(line.step().actor()).map(actor -> actor.name().fi()).orElse(""));
    }

    /** By the codes of the services; steps without one under an empty code. */
    public List<Sum> byService() {
        return by(line -> Objects.requireNonNullElse(line.step().service(), ""));
    }

    private List<Sum> by(Function<Line, String> key) {
        var sums = new ArrayList<Sum>();
        lines.stream().map(key).distinct().forEach(one -> sums.add(sum(one, lines.stream().filter(line -> key.apply(line).equals(one)).toList())));
        return List.copyOf(sums);
    }

    private static Sum sum(String key, List<Line> lines) {
        var known = lines.stream().map(Line::total).filter(Objects::nonNull).toList();
        return new Sum(key, Euros.sum(known), lines.size() - known.size());
    }

    private static @Nullable Euros total(Step step) {
        return step.cost() == null || step.volume() == null ? null
                : Euros.ofCents(Math.multiplyExact(step.cost().unit().cents(), step.volume().yearly()));
    }
}
