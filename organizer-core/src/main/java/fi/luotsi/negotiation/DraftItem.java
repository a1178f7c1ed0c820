package fi.luotsi.negotiation;

import java.math.BigDecimal;
import java.time.Instant;

import org.jspecify.annotations.Nullable;

import fi.luotsi.negotiation.term.TermId;
import fi.luotsi.negotiation.term.TermValue;

/**
 * What a party means to do with one term in its round, before it sends the round. The other side never sees it.
 *
 * @param value an offer or counter-offer, if one is made
 * @param stand the stand on the other side's offer, if one is taken
 * @param version counts the savings of this item; 0 says that nothing was saved yet
 */
public record DraftItem(TermId term, @Nullable TermValue value, @Nullable Stand stand, @Nullable String reason,
        @Nullable Long volume, @Nullable BigDecimal personYears, int version, String savedBy, Instant savedAt) {

    /** Whether both say the same; who saved it when does not matter. */
    boolean saysTheSameAs(DraftEntry entry) {
        return java.util.Objects.equals(value, entry.value()) && stand == entry.stand()
                && java.util.Objects.equals(reason, entry.reason()) && java.util.Objects.equals(volume, entry.volume())
                && java.util.Objects.equals(personYears, entry.personYears());
    }
}
