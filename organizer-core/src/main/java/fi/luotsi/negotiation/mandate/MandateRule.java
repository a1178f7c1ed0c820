package fi.luotsi.negotiation.mandate;

/** Rules of keeping mandates. The name of a rule is also its message key. */
public enum MandateRule {
    /** A ceiling does not lie below the floor of the same subject. */
    CEILING_IS_ABOVE_FLOOR,
    /** Only a frame, a target or a year that has frames has a number to bound. */
    MANDATE_BOUNDS_A_NUMBER,
    /** Euros are whole cents. */
    LIMIT_IS_WHOLE_CENTS,
    /** Only what keeps the round from being sent is asked for, and once. */
    REQUEST_NEEDS_AN_OVERRUN,
    REQUEST_CARRIES_A_REASON,
    RULING_CARRIES_A_REASON,
    /** The principal is another person. */
    NOBODY_RULES_ON_THE_OWN_REQUEST,
    /** A ruling stands. */
    REQUEST_IS_RULED_ON_ONCE
}
