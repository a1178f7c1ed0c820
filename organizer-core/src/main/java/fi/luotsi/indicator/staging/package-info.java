/**
 * Bringing many observations into the database at once: COPY into a temporary table, checked there, merged from there.
 */
@NullMarked
package fi.luotsi.indicator.staging;

import org.jspecify.annotations.NullMarked;
