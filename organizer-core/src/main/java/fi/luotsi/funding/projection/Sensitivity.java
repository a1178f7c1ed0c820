package fi.luotsi.funding.projection;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * What the difference A − B of the strategy-weighted wait hangs on: each parameter a step down and a step up, the others as they are.
 *
 * @param base the difference with nothing changed
 * @param bars the widest first
 */
public record Sensitivity(PairedDifference base, List<Bar> bars) {

    private static final List<Variation> UP = List.of(add(Parameter.ALIGNMENT, 0.1), add(Parameter.ADAPTATION, 0.05), add(Parameter.TRANSFER_LIMIT, 0.01),
            add(Parameter.DECISION_DELAY, 1), factor(Parameter.STATUTORY_SHARE, 1.05), factor(Parameter.TOTAL_FACTOR, 1.02), add(Parameter.DEMAND_GROWTH, 0.01),
            add(Parameter.COST_INDEX, 0.01), factor(Parameter.FIXED_SHARE, 1.1), factor(Parameter.OPENING_QUEUE, 1.2), factor(Parameter.SPILL_OVER, 1.25),
            factor(Parameter.LEAVING_SHARE, 1.5), factor(Parameter.SHOCK, 1.5));

    /** @param down the difference after the step down; {@code up} after the step up */
    public record Bar(Parameter parameter, Variation lower, Variation upper, PairedDifference down, PairedDifference up) {

        double width() {
            return Math.abs(up.mean() - down.mean());
        }
    }

    public static Sensitivity of(Parameters parameters, Sampling sampling, Workers workers) {
        var bars = new ArrayList<Bar>();
        for (Variation up : UP) {
            var down = new Variation(up.parameter(), up.kind(), up.kind() == Variation.Kind.ADD ? -up.amount() : 2 - up.amount());
            bars.add(new Bar(up.parameter(), down, up, wait(down.of(parameters), sampling, workers), wait(up.of(parameters), sampling, workers)));
        }
        bars.sort(Comparator.comparingDouble(Bar::width).reversed());
        return new Sensitivity(wait(parameters, sampling, workers), List.copyOf(bars));
    }

    private static PairedDifference wait(Parameters parameters, Sampling sampling, Workers workers) {
        return Projection.compare(parameters, sampling, workers).strategyWeightedWait();
    }

    private static Variation add(Parameter parameter, double amount) {
        return new Variation(parameter, Variation.Kind.ADD, amount);
    }

    private static Variation factor(Parameter parameter, double amount) {
        return new Variation(parameter, Variation.Kind.FACTOR, amount);
    }
}
