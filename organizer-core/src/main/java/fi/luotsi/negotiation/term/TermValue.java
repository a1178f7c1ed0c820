package fi.luotsi.negotiation.term;

import java.math.BigDecimal;

import org.jspecify.annotations.Nullable;

import fi.luotsi.funding.FundingModel;
import fi.luotsi.money.Euros;
import fi.luotsi.servicechain.ChainDepth;
import fi.luotsi.target.ImpactTarget;

/** What a party offers for a term. Two equal values are one and the same offer. */
public sealed interface TermValue {

    /** The clause's text in both languages of the agreement; a subset of Markdown. Either may be empty while it is drafted. */
    record Clause(String fi, String sv) implements TermValue {

        /** What a clause reads that a party wants out of the agreement: terms never go, and both parties have to stand behind this. */
        public static final Clause LEFT_OUT = new Clause("Tätä pykälää ei oteta sopimukseen.", "Denna paragraf tas inte med i avtalet.");
    }

    /** Not negative; the rules of the negotiation say so to the person who tries. */
    record Frame(Euros amount) implements TermValue {}

    /** A limit, or a statement in words, or both. */
    record Rule(@Nullable Limit limit, String statementFi, String statementSv) implements TermValue {}

    record Target(ImpactTarget target) implements TermValue {}

    /**
     * @param version the published version of the chain that is meant
     * @param depth how much of it binds
     */
    record Chain(int version, ChainDepth depth) implements TermValue {}

    record Funding(FundingModel model) implements TermValue {}

    /** A bound on something countable. */
    record Limit(ImpactTarget.Direction direction, BigDecimal value, Unit unit) {
        public Limit {
            value = value.stripTrailingZeros();
        }
    }

    /** Units of limits. */
    enum Unit { DAYS, HOURS, MINUTES, PERCENT, PERSON_YEARS, PIECES }

    default TermKind kind() {
        return switch (this) {
            case Clause _ -> TermKind.CLAUSE;
            case Frame _ -> TermKind.FRAME;
            case Rule _ -> TermKind.RULE;
            case Target _ -> TermKind.TARGET;
            case Chain _ -> TermKind.CHAIN;
            case Funding _ -> TermKind.FUNDING_MODEL;
        };
    }
}
