package fi.luotsi.web.negotiation.answer;

import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;

import fi.luotsi.negotiation.term.TermValue;
import fi.luotsi.servicechain.ChainDepth;
import fi.luotsi.ui.depth.ChainDials;

/** How deeply a service chain is to be agreed, as it is chosen. */
public record ChainText(@Nullable String version, @Nullable ChainDepth depth) {

    static ChainText of(TermValue.Chain chain) {
        return new ChainText(String.valueOf(chain.version()), chain.depth());
    }

    /** What is to be shown beside the fields. */
    public ChainDials.Choice choice() {
        return new ChainDials.Choice(version, depth);
    }

    TermValue value(Errors errors) {
        Typed.chosen(depth, "chain.depth", errors);
        return new TermValue.Chain(Typed.hidden(version, 1), depth == null ? ChainDepth.NAMED_ONLY : depth);
    }
}
