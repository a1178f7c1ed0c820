package fi.luotsi.negotiation.term;

import java.math.BigDecimal;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import fi.luotsi.money.Euros;

/**
 * The number that two values of one term can be compared by: the euros of a frame, the value of a target.
 *
 * @param unit the target's unit in words; null for euros
 */
public record Measure(BigDecimal number, @Nullable String unit) implements Comparable<Measure> {

    public Measure {
        number = number.stripTrailingZeros();
    }

    public static Measure of(Euros amount) {
        return new Measure(amount.toBigDecimal(), null);
    }

    /** Empty for values that are words. */
    public static Optional<Measure> of(TermValue value) {
        return switch (value) {
            case TermValue.Frame(var amount) -> Optional.of(of(amount));
            case TermValue.Target(var target) -> Optional.of(new Measure(target.value(), target.unit()));
            case TermValue.Clause _, TermValue.Rule _, TermValue.Chain _, TermValue.Funding _ -> Optional.empty();
        };
    }

    public boolean isEuros() {
        return unit == null;
    }

    /** @throws ArithmeticException where this is no amount of whole cents */
    public Euros euros() {
        return Euros.of(number);
    }

    public Measure minus(Measure other) {
        return new Measure(number.subtract(other.number), unit);
    }

    public Measure absolute() {
        return new Measure(number.abs(), unit);
    }

    @Override
    public int compareTo(Measure other) {
        return number.compareTo(other.number);
    }
}
