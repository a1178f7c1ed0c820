package fi.luotsi.indicator;

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
    UNKNOWN
}
