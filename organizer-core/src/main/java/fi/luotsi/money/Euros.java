package fi.luotsi.money;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * An amount of euros, exact to the cent. Balances and differences may be negative; that a frame may not be is the frame's
 * rule. Every operation throws {@link ArithmeticException} instead of overflowing or rounding.
 *
 * @param cents the amount in whole cents
 */
public record Euros(long cents) implements Comparable<Euros> {

    public static final Euros ZERO = new Euros(0);

    public static Euros ofCents(long cents) {
        return new Euros(cents);
    }

    /** Rejects amounts that carry fractions of a cent: rounding is the caller's decision, never ours. */
    public static Euros of(BigDecimal euros) {
        return new Euros(euros.movePointRight(2).longValueExact());
    }

    /** The amount written as digits with a decimal point, as data files and the database have it. */
    public static Euros of(String euros) {
        return of(new BigDecimal(euros));
    }

    public static Euros sum(Iterable<Euros> amounts) {
        var total = ZERO;
        for (Euros amount : amounts) {
            total = total.plus(amount);
        }
        return total;
    }

    public Euros plus(Euros other) {
        return new Euros(Math.addExact(cents, other.cents));
    }

    public Euros minus(Euros other) {
        return new Euros(Math.subtractExact(cents, other.cents));
    }

    public Euros negated() {
        return new Euros(Math.negateExact(cents));
    }

    public boolean exceeds(Euros other) {
        return cents > other.cents;
    }

    public boolean isNegative() {
        return cents < 0;
    }

    public boolean isZero() {
        return cents == 0;
    }

    /** Euros with two decimals. */
    public BigDecimal toBigDecimal() {
        return BigDecimal.valueOf(cents, 2);
    }

    /** This amount times the factor, rounded to the cent as the caller says. */
    public Euros times(BigDecimal factor, RoundingMode rounding) {
        return of(toBigDecimal().multiply(factor).setScale(2, rounding));
    }

    /**
     * Splits this amount by the given weights so that the parts add up to the whole: each part is rounded towards zero, and
     * the cents left over go one each to the largest remainders (the earlier of two equal ones first).
     *
     * @param weights not negative, at least one of them positive
     */
    public List<Euros> split(List<Integer> weights) {
        return splitBy(weights.stream().map(weight -> BigInteger.valueOf(weight)).toList());
    }

    /** Splits this amount in the proportions of other amounts, by the rule of {@link #split}. */
    public List<Euros> splitLike(List<Euros> amounts) {
        return splitBy(amounts.stream().map(amount -> BigInteger.valueOf(amount.cents)).toList());
    }

    private List<Euros> splitBy(List<BigInteger> weights) {
        var total = weights.stream().map(Euros::notNegative).reduce(BigInteger.ZERO, BigInteger::add);
        if (total.signum() == 0) {
            throw new IllegalArgumentException("An amount needs a positive weight to be split by");
        }
        var parts = new ArrayList<Long>();
        var remainders = new ArrayList<BigInteger>();
        for (BigInteger weight : weights) {
            var division = BigInteger.valueOf(cents).multiply(weight).divideAndRemainder(total);
            parts.add(division[0].longValueExact());
            remainders.add(division[1].abs());
        }
        long left = cents - parts.stream().mapToLong(Long::longValue).sum();
        IntStream.range(0, parts.size()).boxed()
                .sorted(Comparator.comparing(remainders::get, Comparator.reverseOrder()))
                .limit(Math.abs(left))
                .forEach(index -> parts.set(index, parts.get(index) + Long.signum(left)));
        return parts.stream().map(Euros::new).toList();
    }

    private static BigInteger notNegative(BigInteger weight) {
        if (weight.signum() < 0) {
            throw new IllegalArgumentException("A weight cannot be negative: " + weight);
        }
        return weight;
    }

    @Override
    public int compareTo(Euros other) {
        return Long.compare(cents, other.cents);
    }

    /** Digits with a decimal point, for logs and data; pages format amounts in the reader's language. */
    @Override
    public String toString() {
        return toBigDecimal().toPlainString();
    }
}
