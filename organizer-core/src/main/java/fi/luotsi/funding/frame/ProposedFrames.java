package fi.luotsi.funding.frame;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;

import fi.luotsi.money.Euros;
import fi.luotsi.money.Share;

/**
 * A total divided between service packages (DOMAIN F5, F6). The frames add up to the total to the cent: what rounding leaves over goes, cent
 * by cent, to the largest remainders.
 *
 * @param frames in the order of the grounds
 */
public record ProposedFrames(Euros total, List<Proposed> frames) {

    /** Shares are reckoned to this many decimals before the amounts are split. */
    private static final int DECIMALS = 15;

    /** @param gross client fees not deducted */
    public record Proposed(String code, Euros gross, Euros clientFees, boolean belowMinimum) {

        public Euros net() {
            return gross.minus(clientFees);
        }
    }

    /**
     * @param total not negative
     * @param grounds at least one, and at least one with a cost of the year before
     * @param byHistory how much of the division follows the year before; the rest follows need
     */
    public static ProposedFrames of(Euros total, List<PackageGround> grounds, Share byHistory) {
        if (total.isNegative()) {
            throw new IllegalArgumentException("There is nothing to divide: " + total);
        }
        var history = shares(grounds, ground -> ground.before().toBigDecimal());
        var need = shares(grounds, ground -> ground.before().toBigDecimal().multiply(ground.needCoefficient()));
        var weights = IntStream.range(0, grounds.size()).mapToObj(k -> weight(history.get(k), need.get(k), byHistory)).toList();
        var split = total.splitLike(weights);
        return new ProposedFrames(total, IntStream.range(0, grounds.size()).mapToObj(k -> {
            var ground = grounds.get(k);
            return new Proposed(ground.code(), split.get(k), ground.clientFees(), ground.minimum().exceeds(split.get(k)));
        }).toList());
    }

    private static List<BigDecimal> shares(List<PackageGround> grounds, Function<PackageGround, BigDecimal> of) {
        var sum = grounds.stream().map(of).reduce(BigDecimal.ZERO, BigDecimal::add);
        if (sum.signum() == 0) {
            throw new IllegalArgumentException("No package has a cost to divide by");
        }
        return grounds.stream().map(ground -> of.apply(ground).divide(sum, MathContext.DECIMAL128)).toList();
    }

    private static Euros weight(BigDecimal history, BigDecimal need, Share byHistory) {
        var mix = history.multiply(byHistory.fraction()).add(need.multiply(BigDecimal.ONE.subtract(byHistory.fraction())));
        return Euros.ofCents(mix.movePointRight(DECIMALS).setScale(0, RoundingMode.HALF_UP).longValueExact());
    }
}
