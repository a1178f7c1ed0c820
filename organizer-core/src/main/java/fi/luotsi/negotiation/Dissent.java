package fi.luotsi.negotiation;

import org.jspecify.annotations.Nullable;

/** Whether the parties have taken a term to the ladder of disagreement, and whether they have come to its end there. */
public enum Dissent {
    /** Not on the ladder, or settled there. */
    NONE,
    ON_THE_LADDER,
    /** On the last level: both positions go on as visible alternatives for those who decide. */
    LEFT_AS_ALTERNATIVES;

    /** The level on which nothing is settled any more. */
    public static final int LAST_LEVEL = 5;

    /** @param level where the unsettled disagreement stands; null where there is none */
    public static Dissent on(@Nullable Integer level) {
        return level == null ? NONE : level == LAST_LEVEL ? LEFT_AS_ALTERNATIVES : ON_THE_LADDER;
    }
}
