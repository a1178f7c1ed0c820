package fi.luotsi.funding.settlement;

import fi.luotsi.money.Euros;

/**
 * The money one service package has for a year.
 *
 * @param code the service package's code
 * @param amount not negative
 */
public record PackageFrame(String code, Euros amount) {

    public PackageFrame {
        if (amount.isNegative()) {
            throw new IllegalArgumentException("The frame of " + code + " cannot be negative: " + amount);
        }
    }
}
