package fi.luotsi.funding.projection;

import java.util.List;

/**
 * One thing that is wrong with the input.
 *
 * @param field as the parameter file names it, with the entry where one is meant: {@code w}, {@code tau[2][0]}
 * @param arguments what the message tells beside the field: limits, the length found
 */
public record Violation(String field, ParameterRule rule, List<Object> arguments) {

    public Violation {
        arguments = List.copyOf(arguments);
    }

    Violation(String field, ParameterRule rule, Object... arguments) {
        this(field, rule, List.of(arguments));
    }
}
