package fi.luotsi.funding.projection;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import tools.jackson.core.JacksonException;

/** Reads parameters from JSON. A field that nobody knows, a text in a number's place, NaN: each is refused by its name, all at once. */
public final class ParameterFile {

    /** Characters; a hundred packages with a full matrix take a quarter of it. */
    public static final int LONGEST = 1_000_000;

    private static final String PACKAGES = "packages";

    private final List<Violation> violations = new ArrayList<>();

    private ParameterFile() {}

    /** @throws ParametersRefused naming every field that is wrong; field {@code $} where the text is no JSON object */
    public static Parameters read(String json) {
        if (json.length() > LONGEST) {
            throw refused("$", ParameterRule.TOO_LARGE, LONGEST);
        }
        return new ParameterFile().parameters(object(json));
    }

    private static Map<?, ?> object(String json) {
        try {
            if (JsonText.read(json) instanceof Map<?, ?> object) {
                return object;
            }
        } catch (JacksonException noJson) {
            throw refused("$", ParameterRule.UNREADABLE, line(noJson));
        }
        throw refused("$", ParameterRule.UNREADABLE, 1);
    }

    private static int line(JacksonException noJson) {
        return noJson.getLocation() == null ? 1 : Math.max(1, noJson.getLocation().getLineNr());
    }

    private static ParametersRefused refused(String field, ParameterRule rule, Object... arguments) {
        return new ParametersRefused(List.of(new Violation(field, rule, arguments)));
    }

    private Parameters parameters(Map<?, ?> file) {
        var given = new EnumMap<Parameter, double[]>(Parameter.class);
        var packages = packages(file);
        file.forEach((field, value) -> read(String.valueOf(field), value, packages.size(), given));
        ParametersRefused.unlessEmpty(violations);
        return Parameters.of(packages, given);
    }

    private List<String> packages(Map<?, ?> file) {
        if (!file.containsKey(PACKAGES)) {
            throw refused(PACKAGES, ParameterRule.MISSING);
        }
        if (!(file.get(PACKAGES) instanceof List<?> names) || names.isEmpty() || names.size() > ParameterCheck.MOST_PACKAGES) {
            throw refused(PACKAGES, ParameterRule.OUT_OF_RANGE, 1, ParameterCheck.MOST_PACKAGES);
        }
        var packages = new ArrayList<String>();
        for (int index = 0; index < names.size(); index++) {
            var name = names.get(index);
            if (name instanceof String || name instanceof Integer) {
                packages.add(name.toString());
            } else {
                violations.add(new Violation(PACKAGES + "[" + index + "]", ParameterRule.NO_NAME));
            }
        }
        return packages;
    }

    private void read(String field, @Nullable Object value, int packages, Map<Parameter, double[]> given) {
        if (!field.equals(PACKAGES)) {
            Parameter.named(field).ifPresentOrElse(parameter -> given.put(parameter, values(parameter, value, packages)),
                    () -> violations.add(new Violation(field, ParameterRule.UNKNOWN)));
        }
    }

    private double[] values(Parameter parameter, @Nullable Object value, int packages) {
        if (value instanceof List<?> entries && parameter.shape() != Parameter.Shape.NUMBER) {
            return parameter.shape() == Parameter.Shape.VECTOR ? row(parameter, parameter.field(), entries, packages) : matrix(parameter, entries, packages);
        }
        return new double[] {number(parameter, parameter.field(), value)};
    }

    private double[] matrix(Parameter parameter, List<?> rows, int packages) {
        var values = new double[packages * packages];
        if (rightLength(parameter.field(), rows, packages)) {
            for (int row = 0; row < packages; row++) {
                String field = parameter.field() + "[" + row + "]";
                if (rows.get(row) instanceof List<?> entries) {
                    System.arraycopy(row(parameter, field, entries, packages), 0, values, row * packages, packages);
                } else {
                    violations.add(new Violation(field, ParameterRule.WRONG_LENGTH, packages, 1));
                }
            }
        }
        return values;
    }

    private double[] row(Parameter parameter, String field, List<?> entries, int packages) {
        var values = new double[packages];
        if (rightLength(field, entries, packages)) {
            for (int index = 0; index < packages; index++) {
                values[index] = number(parameter, field + "[" + index + "]", entries.get(index));
            }
        }
        return values;
    }

    private boolean rightLength(String field, List<?> entries, int packages) {
        if (entries.size() != packages) {
            violations.add(new Violation(field, ParameterRule.WRONG_LENGTH, packages, entries.size()));
        }
        return entries.size() == packages;
    }

    private double number(Parameter parameter, String field, @Nullable Object value) {
        if (value == null && parameter.gaps()) {
            return Double.NaN;
        }
        if (!(value instanceof Number number)) {
            violations.add(new Violation(field, ParameterRule.NOT_A_NUMBER));
            return 0;
        }
        if (!Double.isFinite(number.doubleValue())) {
            violations.add(new Violation(field, ParameterRule.NOT_FINITE));
            return 0;
        }
        return number.doubleValue();
    }
}
