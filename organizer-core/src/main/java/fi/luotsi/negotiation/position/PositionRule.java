package fi.luotsi.negotiation.position;

/** Rules of private positions. The name of a rule is also its message key. */
public enum PositionRule {
    /** Wanted, acceptable and fallback go from better to worse. */
    POSITION_GOES_ONE_WAY,
    /** Frames and targets have a number; words have none. */
    POSITION_IS_OF_A_NUMBER
}
