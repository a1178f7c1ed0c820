package fi.luotsi.funding.frame;

import java.math.BigDecimal;

import fi.luotsi.money.Euros;

/**
 * What a service package's share is reckoned from.
 *
 * @param before cost of the year before, client fees not deducted
 * @param needCoefficient the area's need beside the country's (1)
 * @param clientFees expected income from clients
 * @param minimum what the law's duties cost at the least
 */
public record PackageGround(String code, Euros before, BigDecimal needCoefficient, Euros clientFees, Euros minimum) {

    public PackageGround {
        if (before.isNegative() || needCoefficient.signum() < 0 || clientFees.isNegative() || minimum.isNegative()) {
            throw new IllegalArgumentException("Amounts and coefficients of " + code + " cannot be negative");
        }
    }
}
