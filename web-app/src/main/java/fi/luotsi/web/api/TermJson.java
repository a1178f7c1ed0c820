package fi.luotsi.web.api;

import java.util.UUID;

import org.jspecify.annotations.Nullable;

import fi.luotsi.budget.LineKind;
import fi.luotsi.negotiation.term.Term;
import fi.luotsi.negotiation.term.TermKind;
import io.swagger.v3.oas.annotations.media.Schema;

/** What is negotiated, not what was offered for it. */
@Schema(name = "Term", description = "A typed item of the package: the same in every round.")
record TermJson(
        UUID id,
        @Schema(description = "Section of the agreement, 1 to 20", example = "5") int section,
        @Schema(description = "Order within the section", example = "1") int position,
        TermKind kind,
        NamesJson title,
        @Schema(description = "Of a FRAME: code of the service package") @Nullable String servicePackage,
        @Schema(description = "Of a FRAME: its year", example = "2020") @Nullable Integer year,
        @Schema(description = "Of a FRAME: operating expenses or client fees") @Nullable LineKind line,
        @Schema(description = "Of a FRAME: euros budgeted for the year before, where known", example = "301500000.00") @Nullable String yearBefore,
        @Schema(description = "Of a RULE: what it bounds") Term.@Nullable FrameKind frame,
        @Schema(description = "Of a CHAIN: id of the kept service chain whose version and depth are offered, where it names one") @Nullable UUID chain) {

    static TermJson of(Term term) {
        return switch (term) {
            case Term.FrameTerm frame -> new TermJson(frame.id().value(), frame.place().section(), frame.place().position(), frame.kind(),
                    NamesJson.of(frame.title()), frame.packageCode(), frame.year().getValue(), frame.line(),
                    frame.yearBefore() == null ? null : frame.yearBefore().toString(), null, null);
            case Term.RuleTerm rule -> plain(rule, rule.frame(), null);
            case Term.ChainTerm chain -> plain(chain, null, chain.chain() == null ? null : chain.chain().value());
            case Term.ClauseTerm _, Term.TargetTerm _, Term.FundingModelTerm _ -> plain(term, null, null);
        };
    }

    private static TermJson plain(Term term, Term.@Nullable FrameKind frame, @Nullable UUID chain) {
        return new TermJson(term.id().value(), term.place().section(), term.place().position(), term.kind(), NamesJson.of(term.title()),
                null, null, null, null, frame, chain);
    }
}
