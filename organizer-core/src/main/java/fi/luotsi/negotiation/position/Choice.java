package fi.luotsi.negotiation.position;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import fi.luotsi.funding.FundingModel;
import fi.luotsi.negotiation.term.TermKind;
import fi.luotsi.negotiation.term.TermValue;
import fi.luotsi.servicechain.ChainDepth;

/** What can be offered for a term that is a choice: how deep a chain binds, which funding model. */
public enum Choice {
    NAMED_ONLY(TermKind.CHAIN), OUTCOME(TermKind.CHAIN), HANDOVER_TIMES(TermKind.CHAIN), ALL_STEPS(TermKind.CHAIN),
    LUMP_SUM(TermKind.FUNDING_MODEL), BY_SERVICE_PACKAGE(TermKind.FUNDING_MODEL);

    private final TermKind kind;

    Choice(TermKind kind) {
        this.kind = kind;
    }

    public TermKind kind() {
        return kind;
    }

    /** The choices there are for a term of the kind; empty where it is none. */
    public static List<Choice> of(TermKind kind) {
        return Arrays.stream(values()).filter(choice -> choice.kind == kind).toList();
    }

    static Optional<Choice> of(TermValue value) {
        return switch (value) {
            case TermValue.Chain(_, var depth) -> Optional.of(of(depth));
            case TermValue.Funding(FundingModel.LumpSum _) -> Optional.of(LUMP_SUM);
            case TermValue.Funding(FundingModel.ByServicePackage _) -> Optional.of(BY_SERVICE_PACKAGE);
            case TermValue.Clause _, TermValue.Frame _, TermValue.Rule _, TermValue.Target _ -> Optional.empty();
        };
    }

    private static Choice of(ChainDepth depth) {
        return switch (depth) {
            case NAMED_ONLY -> NAMED_ONLY;
            case OUTCOME -> OUTCOME;
            case HANDOVER_TIMES -> HANDOVER_TIMES;
            case ALL_STEPS -> ALL_STEPS;
        };
    }
}
