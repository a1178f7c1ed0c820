package fi.luotsi.negotiation;

import java.math.BigDecimal;
import java.util.List;

import org.jspecify.annotations.Nullable;

import fi.luotsi.negotiation.term.TermId;
import fi.luotsi.negotiation.term.TermValue;

/**
 * What a person wants saved for one term.
 *
 * @param conditions what the offer or the acceptance is to stand with
 * @param reopening what to do about an agreed term
 * @param seenVersion the version of the draft item the person saw while typing; 0 where there was none
 */
public record DraftEntry(TermId term, @Nullable TermValue value, @Nullable Stand stand, @Nullable String reason,
        @Nullable Long volume, @Nullable BigDecimal personYears, List<Condition> conditions, Reopening.@Nullable Step reopening,
        int seenVersion) {

    /** An entry that depends on nothing and opens nothing again. */
    public DraftEntry(TermId term, @Nullable TermValue value, @Nullable Stand stand, @Nullable String reason, @Nullable Long volume,
            @Nullable BigDecimal personYears, int seenVersion) {
        this(term, value, stand, reason, volume, personYears, List.of(), null, seenVersion);
    }

    public static DraftEntry offer(TermId term, TermValue value, @Nullable String reason, int seenVersion) {
        return new DraftEntry(term, value, null, reason, null, null, seenVersion);
    }

    public static DraftEntry accept(TermId term, int seenVersion) {
        return new DraftEntry(term, null, Stand.ACCEPT, null, null, null, seenVersion);
    }

    public static DraftEntry reopen(TermId term, Reopening.Step step, @Nullable String reason, int seenVersion) {
        return new DraftEntry(term, null, null, reason, null, null, List.of(), step, seenVersion);
    }

    /** The same, standing only if the others do. */
    public DraftEntry onlyIf(List<Condition> others) {
        return new DraftEntry(term, value, stand, reason, volume, personYears, List.copyOf(others), reopening, seenVersion);
    }

    boolean saysNothing() {
        return value == null && stand == null && reopening == null && conditions.isEmpty();
    }

    boolean accepts() {
        return stand == Stand.ACCEPT || stand == Stand.ACCEPT_ON_CONDITION;
    }

    /** Whether nothing is asked for in words or numbers: other terms are all it depends on. */
    boolean saysItWithConditionsOnly() {
        return stand == Stand.ACCEPT_ON_CONDITION && !conditions.isEmpty() && (reason == null || reason.isBlank()) && volume == null && personYears == null;
    }

    DraftEntry withoutValue() {
        return new DraftEntry(term, null, stand, reason, volume, personYears, conditions, reopening, seenVersion);
    }

    /** Without the offer and what it was to stand with. */
    DraftEntry withoutOffer() {
        return new DraftEntry(term, null, stand, reason, volume, personYears, stand == null ? List.of() : conditions, reopening, seenVersion);
    }

    DraftEntry accepting() {
        return new DraftEntry(term, null, Stand.ACCEPT, reason, volume, personYears, conditions, reopening, seenVersion);
    }
}
