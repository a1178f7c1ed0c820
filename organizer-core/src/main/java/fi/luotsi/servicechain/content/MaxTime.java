package fi.luotsi.servicechain.content;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * The longest time that may pass until the next step begins.
 *
 * @param amount not negative; 0 means at once
 * @param origin the law that sets it, or that it is an assumption
 */
public record MaxTime(int amount, Unit unit, Origin origin) implements Comparable<MaxTime> {

    private static final BigDecimal HOURS_PER_DAY = BigDecimal.valueOf(24);

    /** Units of time as laws and agreements speak of them. */
    public enum Unit {
        HOURS(1), DAYS(24), WEEKS(7 * 24), MONTHS(30 * 24);

        private final int hours;

        Unit(int hours) {
            this.hours = hours;
        }
    }

    /** @throws IllegalArgumentException for less than nothing */
    public MaxTime {
        if (amount < 0) {
            throw new IllegalArgumentException("No time is shorter than none: " + amount);
        }
    }

    /** In hours; a month counts as 30 days, which is what comparing needs and no more. */
    public long hours() {
        return (long) amount * unit.hours;
    }

    /** In days to one decimal, for measures. */
    public BigDecimal days() {
        return BigDecimal.valueOf(hours()).divide(HOURS_PER_DAY, 1, RoundingMode.HALF_UP);
    }

    /** Whether the same time is meant, wherever it comes from. */
    public boolean isAsLongAs(MaxTime other) {
        return amount == other.amount && unit == other.unit;
    }

    @Override
    public int compareTo(MaxTime other) {
        return Long.compare(hours(), other.hours());
    }
}
