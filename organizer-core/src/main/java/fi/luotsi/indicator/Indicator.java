package fi.luotsi.indicator;

import fi.luotsi.catalogue.Words;

/**
 * A measure that can be followed by region and year.
 *
 * @param code       a short own name, unique
 * @param nameExact  false where the official name could not be checked at the source
 * @param source     where id and name were found
 */
public record Indicator(IndicatorId id, String code, Words name, IndicatorUnit unit, Topic topic, Direction direction, boolean nameExact, String source) {

    /** What it is about. */
    public enum Topic { CHILD_PROTECTION, MENTAL_HEALTH, OLDER_PEOPLE, ACCESS_AND_QUALITY, COST_AND_RESOURCES, POPULATION_AND_NEED }

    /** Which way is better; sources do not say, so it is unknown until somebody who knows has set it. */
    public enum Direction { UNKNOWN, HIGHER_IS_BETTER, LOWER_IS_BETTER }
}
