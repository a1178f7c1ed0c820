package fi.luotsi.agreement.rating;

/** How one value that was agreed stands in one year. What was not observed is never reached. */
public enum Light {
    REACHED,
    /** Missed by no more than the tolerance. */
    WITHIN_TOLERANCE,
    MISSED,
    /** Nobody has observed it in the year, or the target has no area of which there could be observations. */
    NO_DATA,
    /** What stands in the register cannot be, for instance more than a hundred percent: the source has to be asked. */
    OUT_OF_RANGE,
    /** The value is to be reached in a later year. */
    NOT_DUE,
    /** The year has not ended, so that nothing can be said of it yet. */
    YEAR_GOES_ON;

    /** Whether the year's count has it in it: it was due, and the year is over. */
    public boolean counts() {
        return this != NOT_DUE && this != YEAR_GOES_ON;
    }
}
