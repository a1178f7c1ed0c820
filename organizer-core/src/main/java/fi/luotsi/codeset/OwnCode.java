package fi.luotsi.codeset;

import java.time.Instant;
import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

import fi.luotsi.catalogue.Words;

/**
 * A code of an organizer as one edit left it.
 *
 * @param code    never that of a shared package, and never changed
 * @param scheme  the grouping it belongs to, such as the sote-tietopaketit
 * @param validTo the last day; null while it goes on
 * @param source  where the code and its name come from
 * @param edit    counts the edits; a change names the one the person saw
 * @param by      the task of the person
 */
public record OwnCode(String code, String scheme, Words name, LocalDate validFrom, @Nullable LocalDate validTo, String source, int edit, Instant at, String by) {

    /** What was said of it. */
    public CodeEdit edited() {
        return new CodeEdit(scheme, name, validFrom, validTo, source);
    }

    /** Whether it can be chosen on this day; what has it already keeps it. */
    public boolean isValidOn(LocalDate day) {
        return !day.isBefore(validFrom) && (validTo == null || !day.isAfter(validTo));
    }
}
