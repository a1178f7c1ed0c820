package fi.luotsi.funding.projection;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;

/** The rules that parameters must keep before anything is started. */
final class ParameterCheck {

    static final int MOST_PACKAGES = 100;

    /** Weights typed with six decimals may miss one by this much. */
    private static final double SUM_TOLERANCE = 1e-6;

    private ParameterCheck() {}

    static List<Violation> names(List<String> packages) {
        if (packages.isEmpty() || packages.size() > MOST_PACKAGES) {
            return List.of(new Violation("packages", ParameterRule.OUT_OF_RANGE, 1, MOST_PACKAGES));
        }
        var found = new ArrayList<Violation>();
        var seen = new HashSet<String>();
        for (int index = 0; index < packages.size(); index++) {
            String name = packages.get(index);
            if (name.isBlank() || name.length() > 200) {
                found.add(new Violation("packages[" + index + "]", ParameterRule.NO_NAME));
            } else if (!seen.add(name)) {
                found.add(new Violation("packages[" + index + "]", ParameterRule.NAMED_TWICE, name));
            }
        }
        return found;
    }

    static List<Violation> values(int packages, Map<Parameter, double[]> values) {
        var found = new ArrayList<Violation>();
        for (Parameter parameter : Parameter.values()) {
            double[] entries = values.get(parameter);
            if (entries != null) {
                check(parameter, entries, packages, found);
            } else if (parameter != Parameter.FRAMES) {
                found.add(new Violation(parameter.field(), ParameterRule.MISSING));
            }
        }
        return found;
    }

    private static void check(Parameter parameter, double[] entries, int packages, List<Violation> found) {
        if (entries.length != parameter.length(packages)) {
            found.add(new Violation(parameter.field(), ParameterRule.WRONG_LENGTH, parameter.length(packages), entries.length));
            return;
        }
        int before = found.size();
        for (int index = 0; index < entries.length; index++) {
            checkEntry(parameter, entry(parameter, index, packages), entries[index], found);
        }
        if (found.size() > before) {
            return;
        }
        if (parameter.sumsToOne() && Math.abs(Arrays.stream(entries).sum() - 1) > SUM_TOLERANCE) {
            found.add(new Violation(parameter.field(), ParameterRule.SUM_NOT_ONE, Arrays.stream(entries).sum()));
        }
        if (parameter == Parameter.SPILL_OVER && SpillOver.explodes(entries, packages)) {
            found.add(new Violation(parameter.field(), ParameterRule.EXPLODES));
        }
    }

    private static void checkEntry(Parameter parameter, String field, double value, List<Violation> found) {
        var range = parameter.range();
        if (Double.isNaN(value) && parameter.gaps()) {
            return;
        }
        if (!Double.isFinite(value)) {
            found.add(new Violation(field, ParameterRule.NOT_FINITE));
        } else if (!range.holds(value)) {
            found.add(new Violation(field, ParameterRule.OUT_OF_RANGE, range.least(), range.most()));
        } else if (range.whole() && value != Math.rint(value)) {
            found.add(new Violation(field, ParameterRule.NOT_WHOLE));
        }
    }

    private static String entry(Parameter parameter, int index, int packages) {
        return parameter.field() + switch (parameter.shape()) {
            case NUMBER -> "";
            case VECTOR -> "[" + index + "]";
            case MATRIX -> "[" + index / packages + "][" + index % packages + "]";
        };
    }
}
