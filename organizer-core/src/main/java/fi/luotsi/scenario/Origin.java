package fi.luotsi.scenario;

import org.jspecify.annotations.Nullable;

/**
 * Where a parameter's value comes from. Unit costs, fixed shares and queues have no public source: whoever gives them answers for them.
 *
 * @param text the source or who gave the value, in their words; null where nothing was said
 */
public record Origin(Kind kind, @Nullable String text) {

    /** Stated beside every value. */
    public enum Kind {
        /** Lies on the table. */
        NEGOTIATION,
        /** Published statistics. */
        DATA,
        /** Derived from other values of the same scenario. */
        DERIVED,
        /** Somebody's emphasis or knowledge, told by a user. */
        USER,
        /** Oletus. */
        ASSUMPTION
    }

    public static final Origin ASSUMED = new Origin(Kind.ASSUMPTION, null);
}
