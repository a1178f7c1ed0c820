package fi.luotsi.negotiation.mandate;

import fi.luotsi.negotiation.term.Measure;

/** On which side of the limit the party has to stay. */
public enum Bound {
    /** At most the limit. */
    CEILING,
    /** At least the limit. */
    FLOOR;

    /** How much is left until the limit; negative beyond it. */
    Measure room(Measure value, Measure limit) {
        return this == CEILING ? limit.minus(value) : value.minus(limit);
    }

    /** The more generous of two limits. */
    Measure wider(Measure one, Measure other) {
        boolean first = this == CEILING ? one.compareTo(other) >= 0 : one.compareTo(other) <= 0;
        return first ? one : other;
    }
}
