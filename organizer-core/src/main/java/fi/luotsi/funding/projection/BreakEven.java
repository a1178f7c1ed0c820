package fi.luotsi.funding.projection;

import java.util.ArrayList;
import java.util.List;

/**
 * How well targets must bind the provider for the preference to flip: the strategy-weighted wait of both models over α, all on the same draws.
 *
 * @param curve α from 0 to 1
 * @param crossings where the mean difference changes its sign; none when one model is better for every α
 */
public record BreakEven(List<Point> curve, List<Crossing> crossings) {

    private static final int STEPS = 20;
    /** Halvings of a step of 0.05: α to a third decimal. */
    private static final int HALVINGS = 6;

    /** Waiting days of each model and their paired difference at one α. */
    public record Point(double alpha, double waitA, double waitB, PairedDifference difference) {

        private boolean decided() {
            return difference.low() > 0 || difference.high() < 0;
        }

        private double nearerEnd() {
            return difference.mean() > 0 ? difference.low() : difference.high();
        }
    }

    /** @param from between here and {@code to} the 95 % interval of the difference holds zero: the models cannot be told apart */
    public record Crossing(double alpha, double from, double to) {}

    public static BreakEven of(Parameters parameters, Sampling sampling, Workers workers) {
        double[] waitB = Projection.outcome(Variant.BY_PACKAGE, parameters, sampling, workers).weightedWait;
        var curve = new ArrayList<Point>();
        for (double alpha : SweepAxis.steps(0, 1.0 / STEPS, STEPS)) {
            curve.add(point(parameters, alpha, waitB, sampling, workers));
        }
        var crossings = new ArrayList<Crossing>();
        for (int left = 0; left < STEPS; left++) {
            if (curve.get(left).difference.mean() * curve.get(left + 1).difference.mean() < 0) {
                double alpha = halved(parameters, curve.get(left), curve.get(left + 1), waitB, sampling, workers);
                crossings.add(new Crossing(alpha, undecidedFrom(curve, left, -1), undecidedFrom(curve, left + 1, 1)));
            }
        }
        return new BreakEven(List.copyOf(curve), List.copyOf(crossings));
    }

    private static Point point(Parameters parameters, double alpha, double[] waitB, Sampling sampling, Workers workers) {
        double[] waitA = Projection.outcome(Variant.LUMP_SUM, parameters.with(Parameter.ALIGNMENT, alpha), sampling, workers).weightedWait;
        return new Point(alpha, Outcome.mean(waitA), Outcome.mean(waitB), PairedDifference.of(waitA, waitB));
    }

    private static double halved(Parameters parameters, Point left, Point right, double[] waitB, Sampling sampling, Workers workers) {
        var from = left;
        var to = right;
        for (int halving = 0; halving < HALVINGS; halving++) {
            var middle = point(parameters, (from.alpha + to.alpha) / 2, waitB, sampling, workers);
            if (middle.difference.mean() * from.difference.mean() > 0) {
                from = middle;
            } else {
                to = middle;
            }
        }
        return (from.alpha + to.alpha) / 2;
    }

    /** Walks away from the crossing until the interval leaves zero out; between two points the nearer end is taken to be straight. */
    private static double undecidedFrom(List<Point> curve, int start, int step) {
        int at = start;
        while (at >= 0 && at < curve.size() && !curve.get(at).decided()) {
            at += step;
        }
        if (at < 0 || at == curve.size()) {
            return curve.get(at - step).alpha;
        }
        var outer = curve.get(at);
        var inner = curve.get(at - step);
        double innerEnd = outer.difference.mean() > 0 ? inner.difference.low() : inner.difference.high();
        return outer.alpha + (inner.alpha - outer.alpha) * outer.nearerEnd() / (outer.nearerEnd() - innerEnd);
    }
}
