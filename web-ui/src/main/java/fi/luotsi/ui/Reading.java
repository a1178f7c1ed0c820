package fi.luotsi.ui;

import java.util.function.Function;

/**
 * What came of reading a number a person typed: the number, or the reason it was refused.
 *
 * @param <T> the kind of number
 */
public sealed interface Reading<T> {

    /** Understood. */
    record Understood<T>(T value) implements Reading<T> {}

    /** Not understood; nothing was guessed. */
    record Refused<T>(Reason reason) implements Reading<T> {}

    /** Why a typed number is refused. The message key is {@code ui.number.} and the name. */
    enum Reason {
        /** Nothing was typed. */
        EMPTY,
        /** Not a number, or something is left over after it. */
        NOT_A_NUMBER,
        /** May mean two numbers, as {@code 1.250} does: a thousand or one and a quarter? */
        AMBIGUOUS,
        /** More decimals than the field takes: euros take two. */
        TOO_MANY_DECIMALS,
        /** Larger than the records hold: 999 999 999 999,99. */
        TOO_LARGE;

        /** The key of the sentence that tells the person what to mend. */
        public String messageKey() {
            return "ui.number." + name();
        }
    }

    /** The same reading of another kind of number. */
    default <R> Reading<R> map(Function<T, R> kind) {
        return switch (this) {
            case Understood<T>(var value) -> new Understood<>(kind.apply(value));
            case Refused<T>(var reason) -> new Refused<>(reason);
        };
    }
}
