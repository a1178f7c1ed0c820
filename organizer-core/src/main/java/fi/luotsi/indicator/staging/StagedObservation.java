package fi.luotsi.indicator.staging;

import fi.luotsi.indicator.Gender;
import org.jspecify.annotations.Nullable;

/**
 * One observation with its keys resolved, on its way into the database.
 *
 * @param row        of the file it stands in
 * @param region     the database's own number of the region, below 262 144
 * @param value      digits with a decimal point
 * @param absolute   the same, or null
 * @param provenance place in the list of provenances given to {@link Staging#compare}
 */
public record StagedObservation(long row, int indicator, int region, int year, Gender gender, String value, @Nullable String absolute,
        int provenance, @Nullable String footnote) {

    private static final int REGION_BITS = 18;
    private static final int YEAR_BITS = 12;
    private static final int GENDER_BITS = 2;
    private static final long SPREAD = 0x9E3779B97F4A7C15L;

    /**
     * What names the observation, as one number: quicker to compare than four columns. Multiplying by an odd number keeps different
     * keys different and spreads them; PostgreSQL folds the halves of a bigint when it hashes one, and neat keys would collide.
     */
    long key() {
        long key = (long) indicator << REGION_BITS | region;
        return ((key << YEAR_BITS | year) << GENDER_BITS | gender.ordinal()) * SPREAD;
    }
}
