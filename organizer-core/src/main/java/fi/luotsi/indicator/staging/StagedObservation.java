package fi.luotsi.indicator.staging;

import fi.luotsi.indicator.Gender;
import org.jspecify.annotations.Nullable;

/**
 * One observation with its keys resolved, on its way into the database.
 *
 * @param row        of the file it stands in
 * @param region     the database's own number of the region
 * @param value      digits with a decimal point
 * @param absolute   the same, or null
 * @param provenance place in the list of provenances given to {@link Staging#compare}
 */
public record StagedObservation(long row, int indicator, int region, int year, Gender gender, String value, @Nullable String absolute,
        int provenance, @Nullable String footnote) {}
