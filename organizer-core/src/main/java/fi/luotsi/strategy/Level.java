package fi.luotsi.strategy;

import java.util.Optional;

/** The levels of the strategy's tree, from the root. */
public enum Level {
    /** Painopiste. */
    FOCUS,
    /** Tavoite. */
    GOAL,
    /** Vaikuttavuustavoite. */
    IMPACT,
    /** Mittari. */
    MEASURE;

    /** What stands below; nothing below a measure. */
    public Optional<Level> below() {
        return this == MEASURE ? Optional.empty() : Optional.of(values()[ordinal() + 1]);
    }

    /** Whether a target may serve an item of this level. */
    public boolean isServed() {
        return this == GOAL || this == IMPACT;
    }
}
