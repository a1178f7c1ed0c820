package fi.luotsi.funding.settlement;

import java.math.RoundingMode;

import fi.luotsi.money.Euros;
import fi.luotsi.money.Share;

/**
 * What becomes of a saving: a share of it is put into named prevention, the rest stays with the provider (features B12).
 *
 * @param reinvested the share that goes to prevention
 * @param into the prevention it goes to, in the parties' words
 */
public record SavingsRule(Share reinvested, String into) {

    /** The prevention's part of what the actual cost stayed below the frame, rounded to the nearest cent; zero without a saving. */
    public Euros toPrevention(Euros frame, Euros actualCost) {
        var saving = frame.minus(actualCost);
        return saving.isNegative() ? Euros.ZERO : saving.times(reinvested.fraction(), RoundingMode.HALF_UP);
    }
}
