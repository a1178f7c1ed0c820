package fi.luotsi.funding.frame;

import java.math.BigDecimal;
import java.math.RoundingMode;

import fi.luotsi.money.Euros;

/**
 * How much more than the year before is allowed (DOMAIN F4): need growth and cost index, less a productivity target, each in per cent.
 */
public record GrowthCeiling(Euros before, BigDecimal needGrowth, BigDecimal costIndex, BigDecimal productivity) {

    /** In per cent. */
    public BigDecimal growth() {
        return needGrowth.add(costIndex).subtract(productivity);
    }

    /** Rounded down: a ceiling is not exceeded by half a cent. */
    public Euros most() {
        return before.times(BigDecimal.ONE.add(growth().movePointLeft(2)), RoundingMode.DOWN);
    }
}
