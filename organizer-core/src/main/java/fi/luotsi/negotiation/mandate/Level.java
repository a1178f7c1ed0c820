package fi.luotsi.negotiation.mandate;

import java.math.BigDecimal;

import fi.luotsi.negotiation.term.Measure;

/** How close to its limit a value is: green, amber, red. */
public enum Level {
    WITHIN, NEAR, BROKEN;

    /** A value is near its limit when at most this share of the limit is left. An assumption of the product, shown with the word for it. */
    public static final BigDecimal NEAR_PERCENT = BigDecimal.ONE;

    static Level of(Measure room, Measure limit) {
        if (room.number().signum() < 0) {
            return BROKEN;
        }
        var near = limit.number().abs().multiply(NEAR_PERCENT).movePointLeft(2);
        return room.number().compareTo(near) <= 0 ? NEAR : WITHIN;
    }
}
