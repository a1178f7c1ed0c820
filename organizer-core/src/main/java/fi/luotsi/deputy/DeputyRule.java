package fi.luotsi.deputy;

/** What holds for naming a deputy. Pages have a sentence for each under {@code rule.deputy.<NAME>}. */
public enum DeputyRule {
    /** A deputy has the same role at the same party, can sign in, and is somebody else. */
    DEPUTY_HAS_THE_SAME_SEAT,
    /** The first day is not after the last. */
    PERIOD_RUNS_FORWARD,
    /** The last day is not past. */
    PERIOD_IS_NOT_OVER,
    /** The same deputy is not named twice for the same day. */
    DEPUTY_IS_NAMED_ONCE
}
