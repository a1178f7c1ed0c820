package fi.luotsi.indicator;

import java.math.BigDecimal;

/** What a value of an indicator counts. Pages have the words. */
public enum IndicatorUnit {
    PERSONS,
    PERCENT,
    PERCENT_OF_AGE_GROUP,
    PER_100,
    PER_1000_RESIDENTS,
    PER_1000_OF_AGE_GROUP,
    DAYS_PER_1000_OF_AGE_GROUP,
    PER_10000_RESIDENTS,
    PER_100000_RESIDENTS,
    /** Euros for each resident. */
    EUROS_PER_RESIDENT,
    MILLION_EUROS,
    /** Between 0 and 1. */
    INDEX,
    /** Between 0 and 1. */
    SHARE,
    /** The whole country is 1. */
    NEED_COEFFICIENT,
    /** Not known for certain: to be checked at the source. */
    UNKNOWN;

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /**
     * Whether something can have been measured so: no share is more than the whole, and nothing counted is less than nothing. Sums of
     * euros may be on either side of nothing, visits of a thousand residents may be more than a thousand, and of what is unknown
     * nothing is said.
     */
    public boolean admits(BigDecimal value) {
        return switch (this) {
            case PERCENT, PERCENT_OF_AGE_GROUP -> value.signum() >= 0 && value.compareTo(HUNDRED) <= 0;
            case INDEX, SHARE -> value.signum() >= 0 && value.compareTo(BigDecimal.ONE) <= 0;
            case PERSONS, PER_100, PER_1000_RESIDENTS, PER_1000_OF_AGE_GROUP, DAYS_PER_1000_OF_AGE_GROUP, PER_10000_RESIDENTS, PER_100000_RESIDENTS, NEED_COEFFICIENT ->
                    value.signum() >= 0;
            case EUROS_PER_RESIDENT, MILLION_EUROS, UNKNOWN -> true;
        };
    }
}
