package fi.luotsi.money;

import java.math.BigDecimal;

/**
 * A share of a whole, from nothing (0) to all of it (1).
 *
 * @param fraction between 0 and 1, both included
 */
public record Share(BigDecimal fraction) {

    public Share {
        if (fraction.signum() < 0 || fraction.compareTo(BigDecimal.ONE) > 0) {
            throw new IllegalArgumentException("A share lies between 0 and 1: " + fraction);
        }
        fraction = fraction.stripTrailingZeros();
    }

    public static Share ofPercent(BigDecimal percent) {
        return new Share(percent.movePointLeft(2));
    }

    public BigDecimal percent() {
        return fraction.movePointRight(2);
    }
}
