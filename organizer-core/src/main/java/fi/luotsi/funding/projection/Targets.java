package fi.luotsi.funding.projection;

import java.util.List;
import java.util.OptionalDouble;

/** How far waiting targets are reached (DOMAIN E22, E23). A package without a target is left out and lowers the coverage. */
record Targets(Parameters parameters) {

    double coverage() {
        double covered = 0;
        double all = 0;
        for (int k = 0; k < parameters.count(); k++) {
            double weight = parameters.at(Parameter.STRATEGY_WEIGHT, k);
            all += weight;
            covered += Double.isNaN(parameters.at(Parameter.TARGET_DAYS, k)) ? 0 : weight;
        }
        return covered / all;
    }

    /** @param waits of each package, in each replication */
    OptionalDouble attainment(List<double[]> waits) {
        double sum = 0;
        double weights = 0;
        for (int k = 0; k < waits.size(); k++) {
            double target = parameters.at(Parameter.TARGET_DAYS, k);
            double weight = parameters.at(Parameter.STRATEGY_WEIGHT, k);
            if (!Double.isNaN(target) && weight > 0) {
                sum += weight * mean(waits.get(k), target, baseline(k));
                weights += weight;
            }
        }
        return weights > 0 ? OptionalDouble.of(sum / weights) : OptionalDouble.empty();
    }

    private double baseline(int k) {
        return Waiting.days(parameters.at(Parameter.OPENING_QUEUE, k), parameters.at(Parameter.DEMAND, k));
    }

    private static double mean(double[] waits, double target, double baseline) {
        double sum = 0;
        for (double wait : waits) {
            sum += attained(wait, target, baseline);
        }
        return sum / waits.length;
    }

    /** Where the opening wait is no longer than the target, the target is to keep it. */
    static double attained(double wait, double target, double baseline) {
        if (wait <= target) {
            return 1;
        }
        return baseline <= target ? 0 : Math.clamp((baseline - wait) / (baseline - target), 0, 1);
    }
}
