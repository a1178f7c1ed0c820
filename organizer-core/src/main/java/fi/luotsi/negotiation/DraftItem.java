package fi.luotsi.negotiation;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

import fi.luotsi.negotiation.term.TermId;
import fi.luotsi.negotiation.term.TermValue;

/**
 * What a party means to do with one term in its round, before it sends the round. The other side never sees it.
 *
 * @param value an offer or counter-offer, if one is made
 * @param stand the stand on the other side's offer, if one is taken
 * @param conditions what the offer or the acceptance stands with
 * @param reopening what is done about an agreed term, if something is
 * @param version counts the savings of this item; 0 says that nothing was saved yet
 */
public record DraftItem(TermId term, @Nullable TermValue value, @Nullable Stand stand, @Nullable String reason,
        @Nullable Long volume, @Nullable BigDecimal personYears, List<Condition> conditions, Reopening.@Nullable Step reopening,
        int version, String savedBy, Instant savedAt) {

    /** An item that depends on nothing and opens nothing again. */
    public DraftItem(TermId term, @Nullable TermValue value, @Nullable Stand stand, @Nullable String reason, @Nullable Long volume,
            @Nullable BigDecimal personYears, int version, String savedBy, Instant savedAt) {
        this(term, value, stand, reason, volume, personYears, List.of(), null, version, savedBy, savedAt);
    }

    DraftItem withConditions(List<Condition> others) {
        return new DraftItem(term, value, stand, reason, volume, personYears, others, reopening, version, savedBy, savedAt);
    }

    /** Whether both say the same; who saved it when does not matter. */
    boolean saysTheSameAs(DraftEntry entry) {
        return Objects.equals(value, entry.value()) && stand == entry.stand()
                && Objects.equals(reason, entry.reason()) && Objects.equals(volume, entry.volume())
                && Objects.equals(personYears, entry.personYears()) && conditions.equals(entry.conditions()) && reopening == entry.reopening();
    }
}
