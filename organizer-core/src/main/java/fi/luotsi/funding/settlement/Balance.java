package fi.luotsi.funding.settlement;

import fi.luotsi.money.Euros;

/**
 * How one service package comes out. A balance below zero is a deficit (alijäämä), above zero a surplus (ylijäämä).
 *
 * @param cost what the package costs after the shocks
 * @param given what it gave to other packages
 * @param received what it had from them
 */
public record Balance(String code, Euros frame, Euros cost, Euros given, Euros received) {

    public Euros before() {
        return frame.minus(cost);
    }

    public Euros after() {
        return before().minus(given).plus(received);
    }

    Euros deficitBefore() {
        return before().isNegative() ? before().negated() : Euros.ZERO;
    }
}
