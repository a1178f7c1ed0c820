package fi.luotsi.strategy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import fi.luotsi.catalogue.Words;

/**
 * An edition without its content.
 *
 * @param number 1, 2, 3 … for each organizer
 * @param validTo the last day; null where it is open
 * @param minimumPrivatePercent the least share of services to be bought from private providers; null where not said
 * @param version counts the changes of a draft
 * @param assumption whether its texts are assumptions
 * @param publication null while it is drafted
 */
public record EditionHead(UUID id, int number, Words title, @Nullable LocalDate validFrom, @Nullable LocalDate validTo,
        @Nullable BigDecimal minimumPrivatePercent, int version, boolean assumption, @Nullable Publication publication) {

    public boolean isDraft() {
        return publication == null;
    }
}
