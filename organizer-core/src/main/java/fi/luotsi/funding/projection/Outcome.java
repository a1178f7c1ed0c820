package fi.luotsi.funding.projection;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** One model's replications, each brought to a few numbers. Sums run in the replications' order, so the threads leave no trace in them. */
final class Outcome {

    /** For each replication. */
    final double[] overrun;
    final double[] weightedWait;

    private final Variant variant;
    private final Parameters parameters;
    private final Paths paths;
    private final List<double[]> overrunOf = new ArrayList<>();
    private final List<double[]> waitOf = new ArrayList<>();
    private final List<Double> funded = new ArrayList<>();
    private final List<Double> cost = new ArrayList<>();

    Outcome(Variant variant, Parameters parameters, Paths paths) {
        this.variant = variant;
        this.parameters = parameters;
        this.paths = paths;
        var course = new Course(parameters);
        overrun = new double[paths.replications];
        weightedWait = new double[paths.replications];
        for (int k = 0; k < course.packages; k++) {
            add(course, k);
        }
        double frame = Arrays.stream(course.frame).sum();
        Arrays.setAll(overrun, r -> overrun[r] / frame - 1);
    }

    /** Until all packages are added, {@link #overrun} holds the replication's costs. */
    private void add(Course course, int k) {
        double[] costs = new double[paths.replications];
        double[] given = Arrays.copyOfRange(paths.given, k * paths.replications, (k + 1) * paths.replications);
        for (int cell = k; cell < course.packages * course.quarters; cell += course.packages) {
            int from = cell * paths.replications;
            for (int r = 0; r < costs.length; r++) {
                costs[r] += course.fixed[cell] + course.variable[cell] * paths.served[from + r];
            }
        }
        double[] wait = Waiting.inTheEnd(paths, course, k);
        double weight = parameters.at(Parameter.STRATEGY_WEIGHT, k);
        double ownFrame = Arrays.stream(course.frame).sum() * course.openingShare[k];
        for (int r = 0; r < costs.length; r++) {
            overrun[r] += costs[r];
            weightedWait[r] += weight * wait[r];
        }
        cost.add(mean(costs));
        funded.add(mean(given));
        waitOf.add(wait);
        // Against less than a euro no share of overrun makes sense.
        Arrays.setAll(costs, r -> costs[r] / Math.max(1, variant == Variant.BLENDED ? ownFrame : given[r]) - 1);
        overrunOf.add(costs);
    }

    Headline headline() {
        var targets = new Targets(parameters);
        return new Headline(mean(overrun), above(overrun), overrunOf.stream().map(Outcome::mean).toList(), overrunOf.stream().map(this::above).toList(),
                waitOf.stream().map(Outcome::mean).toList(), mean(weightedWait), equityGap(), mean(paths.moved), mean(asked()), transactionCost(),
                targets.attainment(waitOf), targets.coverage(), List.copyOf(funded), List.copyOf(cost));
    }

    private double above(double[] overruns) {
        double tolerance = parameters.number(Parameter.TOLERANCE);
        return (double) Arrays.stream(overruns).filter(overrun -> overrun > tolerance).count() / overruns.length;
    }

    private double equityGap() {
        double sum = 0;
        for (int r = 0; r < overrun.length; r++) {
            double longest = 0;
            double shortest = Double.POSITIVE_INFINITY;
            for (double[] wait : waitOf) {
                longest = Math.max(longest, wait[r]);
                shortest = Math.min(shortest, wait[r]);
            }
            sum += longest - shortest;
        }
        return sum / overrun.length;
    }

    /** E25: meetings in every model; the decisions on transfers in model B; the reports by which targets or volumes are followed in the others. */
    private double transactionCost() {
        double meetings = parameters.quarters() * parameters.number(Parameter.MEETINGS) * parameters.number(Parameter.MEETING_COST);
        return meetings + (variant == Variant.BY_PACKAGE ? mean(asked()) * parameters.number(Parameter.REQUEST_COST)
                : parameters.quarters() * parameters.count() * parameters.number(Parameter.REPORT_COST));
    }

    private double[] asked() {
        return Arrays.stream(paths.requests).asDoubleStream().toArray();
    }

    /** Summed from the first to the last, without the stream's compensation, which no specification fixes. */
    static double mean(double[] values) {
        double sum = 0;
        for (double value : values) {
            sum += value;
        }
        return sum / values.length;
    }
}
