package fi.luotsi.indicator;

/**
 * Identifies an indicator: Sotkanet's own number, or one from 1 000 000 on for those Sotkanet does not have.
 *
 * @param value positive
 */
public record IndicatorId(int value) implements Comparable<IndicatorId> {

    /** Where the numbers of our own indicators begin. */
    public static final int FIRST_OWN = 1_000_000;

    public IndicatorId {
        if (value <= 0) {
            throw new IllegalArgumentException("An indicator's number is positive: " + value);
        }
    }

    /** Whether THL keeps this indicator in Sotkanet. */
    public boolean isSotkanet() {
        return value < FIRST_OWN;
    }

    @Override
    public int compareTo(IndicatorId other) {
        return Integer.compare(value, other.value);
    }

    @Override
    public String toString() {
        return Integer.toString(value);
    }
}
