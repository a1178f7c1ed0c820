package fi.luotsi.funding.projection;

import java.util.Arrays;
import java.util.List;

/** The values below which 5, 25, 50, 75 and 95 of a hundred replications lie, linear between neighbours. */
public record Quantiles(double p5, double p25, double p50, double p75, double p95) {

    public static final List<Double> LEVELS = List.of(0.05, 0.25, 0.5, 0.75, 0.95);

    /** @param sorted rising */
    static Quantiles ofSorted(double[] sorted) {
        return new Quantiles(at(sorted, 0.05), at(sorted, 0.25), at(sorted, 0.5), at(sorted, 0.75), at(sorted, 0.95));
    }

    private static double at(double[] sorted, double level) {
        double place = level * (sorted.length - 1);
        int below = (int) place;
        double above = sorted[Math.min(below + 1, sorted.length - 1)];
        return sorted[below] + (place - below) * (above - sorted[below]);
    }

    /** The quantiles of {@code constant + factor · value}; the factor is not negative. */
    Quantiles of(double constant, double factor) {
        return new Quantiles(constant + factor * p5, constant + factor * p25, constant + factor * p50, constant + factor * p75, constant + factor * p95);
    }

    public List<Double> inOrder() {
        return Arrays.asList(p5, p25, p50, p75, p95);
    }
}
