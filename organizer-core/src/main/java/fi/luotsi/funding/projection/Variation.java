package fi.luotsi.funding.projection;

import java.util.Arrays;
import java.util.function.DoubleUnaryOperator;

/**
 * One parameter changed in one way, for every package alike, held within the parameter's range.
 *
 * @param amount what is set, added or multiplied with
 */
public record Variation(Parameter parameter, Kind kind, double amount) {

    /** What is done with the amount. */
    public enum Kind { SET, ADD, FACTOR }

    public Parameters of(Parameters parameters) {
        DoubleUnaryOperator change = switch (kind) {
            case SET -> old -> amount;
            case ADD -> old -> old + amount;
            case FACTOR -> old -> old * amount;
        };
        var range = parameter.range();
        return parameters.with(parameter, Arrays.stream(parameters.values(parameter))
                .map(old -> Math.clamp(change.applyAsDouble(old), range.least(), range.most())).toArray());
    }
}
