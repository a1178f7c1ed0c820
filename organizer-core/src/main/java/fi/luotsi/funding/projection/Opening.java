package fi.luotsi.funding.projection;

import java.util.Arrays;
import java.util.Map;
import java.util.Objects;

/** The budget that would pay the opening demand exactly: {@code b0 = lam0·v / (1 − fshare)}. */
final class Opening {

    private Opening() {}

    static double[] budget(double[] demand, double[] variableCost, double[] fixedShare) {
        var budget = new double[demand.length];
        Arrays.setAll(budget, k -> demand[k] * variableCost[k] / (1 - fixedShare[k]));
        return budget;
    }

    /** The opening budget's parts of its sum. */
    static double[] shares(Map<Parameter, double[]> values) {
        double[] budget = budget(of(values, Parameter.DEMAND), of(values, Parameter.VARIABLE_COST), of(values, Parameter.FIXED_SHARE));
        double sum = Arrays.stream(budget).sum();
        return Arrays.stream(budget).map(part -> part / sum).toArray();
    }

    private static double[] of(Map<Parameter, double[]> values, Parameter parameter) {
        return Objects.requireNonNull(values.get(parameter));
    }
}
