package fi.luotsi.negotiation;

import java.math.BigDecimal;

import org.jspecify.annotations.Nullable;

import fi.luotsi.negotiation.term.TermId;
import fi.luotsi.negotiation.term.TermValue;

/**
 * What a person wants saved for one term.
 *
 * @param seenVersion the version of the draft item the person saw while typing; 0 where there was none
 */
public record DraftEntry(TermId term, @Nullable TermValue value, @Nullable Stand stand, @Nullable String reason,
        @Nullable Long volume, @Nullable BigDecimal personYears, int seenVersion) {

    public static DraftEntry offer(TermId term, TermValue value, @Nullable String reason, int seenVersion) {
        return new DraftEntry(term, value, null, reason, null, null, seenVersion);
    }

    public static DraftEntry accept(TermId term, int seenVersion) {
        return new DraftEntry(term, null, Stand.ACCEPT, null, null, null, seenVersion);
    }

    boolean saysNothing() {
        return value == null && stand == null;
    }

    DraftEntry withoutValue() {
        return new DraftEntry(term, null, stand, reason, volume, personYears, seenVersion);
    }
}
