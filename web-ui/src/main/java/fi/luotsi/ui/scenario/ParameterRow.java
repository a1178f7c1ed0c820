package fi.luotsi.ui.scenario;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;

import fi.luotsi.funding.projection.Parameter;
import fi.luotsi.scenario.Origin;
import fi.luotsi.scenario.ScenarioContent;
import fi.luotsi.ui.table.Texts;

/**
 * One parameter of a scenario: name, meaning, unit, values, and where they come from.
 *
 * @param written all values as one text, for the table of assumptions
 * @param cells the same as fields, one for each package or one; for a matrix row by row
 * @param look css class of the origin's tag
 */
record ParameterRow(String field, String name, String meaning, String unit, String written, List<Cell> cells, boolean matrix, boolean given, String originField, String origin,
        String originWord, String look, String textField, String text) {

    /** @param label of the field, as it is said aloud */
    record Cell(String field, String label, String value, @Nullable String error) {}

    static final String VALUE = "p.";
    static final String ORIGIN = "o.";
    static final String TEXT = "t.";

    /** @param typed what stands in the form instead of the saved values; empty where nothing was typed */
    static List<ParameterRow> of(ScenarioContent content, Map<String, String> typed, Map<String, String> errors, Texts texts) {
        return Arrays.stream(Parameter.values()).map(parameter -> row(parameter, content, typed, errors, texts)).toList();
    }

    private static ParameterRow row(Parameter parameter, ScenarioContent content, Map<String, String> typed, Map<String, String> errors, Texts texts) {
        var field = parameter.field();
        var key = "scenario.parameter." + field;
        double[] values = content.parameters().values(parameter);
        var names = content.packages().stream().map(one -> texts.in(one.name())).toList();
        boolean matrix = parameter.shape() == Parameter.Shape.MATRIX;
        var cells = IntStream.range(0, values.length).mapToObj(n -> {
            var name = VALUE + field + "." + n;
            var label = values.length == 1 && parameter.shape() == Parameter.Shape.NUMBER ? texts.of(key)
                    : texts.of(key) + ": " + (matrix ? names.get(n / names.size()) + " → " + names.get(n % names.size()) : names.get(n));
            return new Cell(name, label, typed.getOrDefault(name, written(values[n], texts)), errors.get(name));
        }).toList();
        var origin = content.origin(parameter);
        var kind = typed.getOrDefault(ORIGIN + field, origin.kind().name());
        return new ParameterRow(field, texts.of(key), texts.of(key + ".meaning"), texts.of(key + ".unit"), all(parameter, values, names, texts), cells, matrix,
                parameter == Parameter.FRAMES, ORIGIN + field, kind, texts.of("scenario.origin." + origin.kind().name()), look(origin.kind()), TEXT + field,
                typed.getOrDefault(TEXT + field, origin.text() == null ? "" : origin.text()));
    }

    private static String look(Origin.Kind kind) {
        return switch (kind) {
            case NEGOTIATION -> "cond";
            case DATA -> "ok";
            case DERIVED, USER -> "plain";
            case ASSUMPTION -> "open";
        };
    }

    private static String all(Parameter parameter, double[] values, List<String> names, Texts texts) {
        if (parameter.shape() != Parameter.Shape.MATRIX) {
            boolean same = Arrays.stream(values).distinct().count() == 1;
            return same ? shown(values[0], texts) : String.join(" / ", Arrays.stream(values).mapToObj(value -> shown(value, texts)).toList());
        }
        var moves = new ArrayList<String>();
        for (int n = 0; n < values.length; n++) {
            if (values[n] != 0) {
                moves.add(names.get(n / names.size()) + " → " + names.get(n % names.size()) + " " + shown(values[n], texts));
            }
        }
        return moves.isEmpty() ? shown(0, texts) : String.join("; ", moves);
    }

    private static String shown(double value, Texts texts) {
        return Double.isNaN(value) ? "–" : decimal(new BigDecimal(value).round(new MathContext(6, RoundingMode.HALF_UP)), texts);
    }

    /** As it can be typed again; nothing where the value is left open. */
    static String written(double value, Texts texts) {
        return Double.isNaN(value) ? "" : decimal(BigDecimal.valueOf(value).setScale(6, RoundingMode.HALF_UP), texts);
    }

    private static String decimal(BigDecimal value, Texts texts) {
        var stripped = value.stripTrailingZeros();
        return texts.formats().decimal(stripped.scale() < 0 ? stripped.setScale(0) : stripped);
    }
}
