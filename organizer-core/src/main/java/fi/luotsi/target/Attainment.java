package fi.luotsi.target;

/** How an observation stands against the value that was to be reached. */
public enum Attainment {
    MET,
    /** Missed by no more than the tolerance. */
    WITHIN_TOLERANCE,
    MISSED,
    NOT_MEASURED
}
