package fi.luotsi.target;

import java.math.BigDecimal;
import java.util.Comparator;

import org.jspecify.annotations.Nullable;

/**
 * What is to be reached, by when and how it is seen: "at most 1.40 % of children placed outside their home in 2020".
 *
 * @param goal the strategy goal it serves, in the words it had when it was written
 * @param indicator the indicator's id in the register
 * @param unit the indicator's unit, in words
 * @param value in the indicator's unit
 * @param year the year the value is to be reached
 * @param tolerancePercent how many percent of the value may be missed; not negative
 * @param verification how it is checked whether the target was reached
 */
public record ImpactTarget(String goal, String indicator, String unit, Direction direction, BigDecimal value, int year,
        BigDecimal tolerancePercent, Baseline baseline, String verification, TargetCard card) {

    /** On which side of the value the target is met. */
    public enum Direction { AT_MOST, AT_LEAST }

    public ImpactTarget {
        if (goal.isBlank() || indicator.isBlank() || verification.isBlank()) {
            throw new IllegalArgumentException("A target needs a strategy goal, an indicator and a way of verification");
        }
        if (tolerancePercent.signum() < 0) {
            throw new IllegalArgumentException("A tolerance cannot be negative: " + tolerancePercent);
        }
        value = value.stripTrailingZeros();
        tolerancePercent = tolerancePercent.stripTrailingZeros();
    }

    /** A target whose card is still empty. */
    public ImpactTarget(String goal, String indicator, String unit, Direction direction, BigDecimal value, int year,
            BigDecimal tolerancePercent, Baseline baseline, String verification) {
        this(goal, indicator, unit, direction, value, year, tolerancePercent, baseline, verification, TargetCard.EMPTY);
    }

    public ImpactTarget with(TargetCard other) {
        return new ImpactTarget(goal, indicator, unit, direction, value, year, tolerancePercent, baseline, verification, other);
    }

    /** The value at which the target is still kept, its tolerance used up: in the indicator's unit. */
    public BigDecimal limit() {
        return limitOf(value);
    }

    /** As {@link #limit} for a value that an area was given. */
    public BigDecimal limitOf(BigDecimal due) {
        var slack = due.abs().multiply(tolerancePercent).movePointLeft(2);
        return direction == Direction.AT_MOST ? due.add(slack) : due.subtract(slack);
    }

    /** What is due in an area and a year. */
    public Due due(String region, int year) {
        return card.cells().stream().filter(cell -> cell.region().equals(region) && cell.year() <= year)
                .max(Comparator.comparingInt(CellTarget::year)).map(cell -> new Due(cell.value(), cell.year())).orElse(new Due(value, null));
    }

    /** @param actual what was observed; null where nothing was */
    public Attainment judge(BigDecimal due, @Nullable BigDecimal actual) {
        if (actual == null) {
            return Attainment.NOT_MEASURED;
        }
        if (reaches(actual, due)) {
            return Attainment.MET;
        }
        return reaches(actual, limitOf(due)) ? Attainment.WITHIN_TOLERANCE : Attainment.MISSED;
    }

    private boolean reaches(BigDecimal actual, BigDecimal bound) {
        return direction == Direction.AT_MOST ? actual.compareTo(bound) <= 0 : actual.compareTo(bound) >= 0;
    }

    /**
     * A value that an observation is judged by.
     *
     * @param since the year an area's own value was set for: the asked one or the nearest before it; null where the target's own value holds
     */
    public record Due(BigDecimal value, @Nullable Integer since) {}
}
