package fi.luotsi.negotiation.term;

import java.time.Year;

import org.jspecify.annotations.Nullable;

import fi.luotsi.budget.LineKind;
import fi.luotsi.catalogue.Words;
import fi.luotsi.money.Euros;
import fi.luotsi.servicechain.ChainId;

/**
 * One typed item of the package: what is negotiated, not what was offered for it. Names are copied when the term is made, so
 * that a later edit of a catalogue changes nothing here.
 */
public sealed interface Term {

    TermId id();

    Place place();

    Words title();

    /** A passage of the agreement's text. */
    record ClauseTerm(TermId id, Place place, Words title) implements Term {}

    /**
     * Euros of one service package in one year.
     *
     * @param yearBefore the budget of the year before, to compare with; null where nobody gave one
     */
    record FrameTerm(TermId id, Place place, Words title, String packageCode, Year year, LineKind line,
            @Nullable Euros yearBefore) implements Term {}

    /** A frame that is not money (DOMAIN A.6). */
    record RuleTerm(TermId id, Place place, Words title, FrameKind frame) implements Term {}

    record TargetTerm(TermId id, Place place, Words title) implements Term {}

    /** @param chain the kept chain it is about; null where the term was made before chains were kept, or names another organizer's */
    record ChainTerm(TermId id, Place place, Words title, @Nullable ChainId chain) implements Term {}

    record FundingModelTerm(TermId id, Place place, Words title) implements Term {}

    /** Kinds of frame beside money. */
    enum FrameKind { SERVICE_RANGE, ACCESS, QUALITY, PRODUCTION_MODE, STAFF, LANGUAGE, CHAIN }

    default TermKind kind() {
        return switch (this) {
            case ClauseTerm _ -> TermKind.CLAUSE;
            case FrameTerm _ -> TermKind.FRAME;
            case RuleTerm _ -> TermKind.RULE;
            case TargetTerm _ -> TermKind.TARGET;
            case ChainTerm _ -> TermKind.CHAIN;
            case FundingModelTerm _ -> TermKind.FUNDING_MODEL;
        };
    }
}
