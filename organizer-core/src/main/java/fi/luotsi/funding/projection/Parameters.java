package fi.luotsi.funding.projection;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * A complete, checked set of parameters, defaults filled in. Immutable.
 *
 * <p>Values are held row by row: one for a number, one for each package for a vector, packages × packages for a matrix.
 */
public final class Parameters {

    private final List<String> packages;
    private final Map<Parameter, double[]> values;

    private Parameters(List<String> packages, Map<Parameter, double[]> values) {
        this.packages = packages;
        this.values = values;
    }

    /**
     * @param given one entry where one value stands for every package, else all of them
     * @throws ParametersRefused naming every field that breaks a rule
     */
    public static Parameters of(List<String> packages, Map<Parameter, double[]> given) {
        ParametersRefused.unlessEmpty(ParameterCheck.names(packages));
        var values = new EnumMap<Parameter, double[]>(Parameter.class);
        given.forEach((parameter, entries) -> values.put(parameter, spread(parameter, entries, packages.size())));
        for (Parameter parameter : Parameter.values()) {
            parameter.otherwise().ifPresent(value -> values.computeIfAbsent(parameter, missing -> spread(missing, new double[] {value}, packages.size())));
        }
        ParametersRefused.unlessEmpty(ParameterCheck.values(packages.size(), values));
        values.computeIfAbsent(Parameter.FRAMES, missing -> Opening.shares(values));
        return new Parameters(List.copyOf(packages), values);
    }

    private static double[] spread(Parameter parameter, double[] entries, int packages) {
        if (entries.length != 1) {
            return entries.clone();
        }
        var spread = new double[parameter.length(packages)];
        Arrays.fill(spread, entries[0]);
        return spread;
    }

    /** Codes or names, in order. */
    public List<String> packages() {
        return packages;
    }

    public int count() {
        return packages.size();
    }

    public int quarters() {
        return (int) number(Parameter.QUARTERS);
    }

    public double number(Parameter parameter) {
        return held(parameter)[0];
    }

    /** @param index from 0, the package's place */
    public double at(Parameter parameter, int index) {
        return held(parameter)[index];
    }

    public double[] values(Parameter parameter) {
        return held(parameter).clone();
    }

    /**
     * The same with one parameter changed; one value stands for every package.
     *
     * @throws ParametersRefused if the change breaks a rule
     */
    public Parameters with(Parameter parameter, double... changed) {
        var given = new EnumMap<>(values);
        given.put(parameter, changed);
        return of(packages, given);
    }

    private double[] held(Parameter parameter) {
        double[] held = values.get(parameter);
        if (held == null) {
            throw new IllegalStateException("No value of " + parameter);
        }
        return held;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Parameters that && packages.equals(that.packages)
                && values.entrySet().stream().allMatch(entry -> Arrays.equals(entry.getValue(), that.values.get(entry.getKey())));
    }

    @Override
    public int hashCode() {
        return 31 * packages.hashCode() + values.values().stream().mapToInt(Arrays::hashCode).sum();
    }
}
