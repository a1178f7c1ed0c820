package fi.luotsi.funding.projection;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.json.JsonReadFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads parameters from JSON. A field that nobody knows, a text in a number's place, NaN: each is refused by its name, all at once. */
public final class ParameterFile {

    /** Characters; a hundred packages with a full matrix take a quarter of it. */
    public static final int LONGEST = 1_000_000;

    /** NaN is let through the parser so that it can be refused with its field. */
    private static final JsonMapper MAPPER = JsonMapper.builder(JsonFactory.builder().enable(JsonReadFeature.ALLOW_NON_NUMERIC_NUMBERS)
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .streamReadConstraints(StreamReadConstraints.builder().maxNestingDepth(10).maxNumberLength(100).maxStringLength(10_000).build()).build()).build();

    private final List<Violation> violations = new ArrayList<>();

    private ParameterFile() {}

    /** @throws ParametersRefused naming every field that is wrong; field {@code $} where the text is no JSON object */
    public static Parameters read(String json) {
        if (json.length() > LONGEST) {
            throw refused("$", ParameterRule.TOO_LARGE, LONGEST);
        }
        return new ParameterFile().parameters(object(json));
    }

    private static JsonNode object(String json) {
        try {
            var node = MAPPER.readTree(json);
            if (node.isObject()) {
                return node;
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

    private Parameters parameters(JsonNode file) {
        var given = new EnumMap<Parameter, double[]>(Parameter.class);
        var packages = packages(file.get("packages"));
        file.properties().forEach(entry -> read(entry, packages.size(), given));
        ParametersRefused.unlessEmpty(violations);
        return Parameters.of(packages, given);
    }

    private List<String> packages(@Nullable JsonNode names) {
        var packages = new ArrayList<String>();
        if (names == null) {
            throw refused("packages", ParameterRule.MISSING);
        }
        if (!names.isArray() || names.isEmpty() || names.size() > ParameterCheck.MOST_PACKAGES) {
            throw refused("packages", ParameterRule.OUT_OF_RANGE, 1, ParameterCheck.MOST_PACKAGES);
        }
        for (int index = 0; index < names.size(); index++) {
            var name = names.get(index);
            if (name.isString() || name.isIntegralNumber()) {
                packages.add(name.asString());
            } else {
                violations.add(new Violation("packages[" + index + "]", ParameterRule.NO_NAME));
            }
        }
        return packages;
    }

    private void read(Map.Entry<String, JsonNode> entry, int packages, Map<Parameter, double[]> given) {
        if (entry.getKey().equals("packages")) {
            return;
        }
        Parameter.named(entry.getKey()).ifPresentOrElse(parameter -> given.put(parameter, values(parameter, entry.getValue(), packages)),
                () -> violations.add(new Violation(entry.getKey(), ParameterRule.UNKNOWN)));
    }

    private double[] values(Parameter parameter, JsonNode value, int packages) {
        String field = parameter.field();
        return switch (parameter.shape()) {
            case NUMBER -> new double[] {number(parameter, field, value)};
            case VECTOR -> value.isArray() ? row(parameter, field, value, packages) : new double[] {number(parameter, field, value)};
            case MATRIX -> value.isArray() ? matrix(parameter, value, packages) : new double[] {number(parameter, field, value)};
        };
    }

    private double[] matrix(Parameter parameter, JsonNode rows, int packages) {
        var values = new double[packages * packages];
        if (rightLength(parameter.field(), rows, packages)) {
            for (int row = 0; row < packages; row++) {
                String field = parameter.field() + "[" + row + "]";
                if (rows.get(row).isArray()) {
                    System.arraycopy(row(parameter, field, rows.get(row), packages), 0, values, row * packages, packages);
                } else {
                    violations.add(new Violation(field, ParameterRule.WRONG_LENGTH, packages, 1));
                }
            }
        }
        return values;
    }

    private double[] row(Parameter parameter, String field, JsonNode entries, int packages) {
        var values = new double[packages];
        if (rightLength(field, entries, packages)) {
            for (int index = 0; index < packages; index++) {
                values[index] = number(parameter, field + "[" + index + "]", entries.get(index));
            }
        }
        return values;
    }

    private boolean rightLength(String field, JsonNode entries, int packages) {
        if (entries.size() != packages) {
            violations.add(new Violation(field, ParameterRule.WRONG_LENGTH, packages, entries.size()));
        }
        return entries.size() == packages;
    }

    private double number(Parameter parameter, String field, JsonNode value) {
        if (value.isNull() && parameter.gaps()) {
            return Double.NaN;
        }
        if (!value.isNumber()) {
            violations.add(new Violation(field, ParameterRule.NOT_A_NUMBER));
            return 0;
        }
        double number = value.asDouble();
        if (!Double.isFinite(number)) {
            violations.add(new Violation(field, ParameterRule.NOT_FINITE));
            return 0;
        }
        return number;
    }
}
