package fi.luotsi.target;

import java.math.BigDecimal;

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
        BigDecimal tolerancePercent, Baseline baseline, String verification) {

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

    /** The value at which the target is still kept, its tolerance used up: in the indicator's unit. */
    public BigDecimal limit() {
        var slack = value.multiply(tolerancePercent).movePointLeft(2);
        return direction == Direction.AT_MOST ? value.add(slack) : value.subtract(slack);
    }
}
