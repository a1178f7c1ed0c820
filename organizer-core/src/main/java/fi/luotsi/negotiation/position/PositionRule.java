package fi.luotsi.negotiation.position;

/** Rules of private positions. The name of a rule is also its message key. */
public enum PositionRule {
    /** Frames and targets have numbers, chains and the funding model choices, everything else words. */
    POSITION_FITS_THE_TERM,
    /** Wanted, acceptable and fallback go from better to worse. */
    POSITION_GOES_ONE_WAY,
    /** One that says nothing is none. */
    POSITION_SAYS_SOMETHING,
    /** At most {@link Stance#LONGEST} characters. */
    POSITION_WORDS_ARE_SHORT,
    /** What is refused is worse than the fallback. */
    REFUSED_LIES_BEYOND_FALLBACK
}
