package fi.luotsi.ui.listing;

import fi.luotsi.negotiation.code.TermCodes;
import fi.luotsi.negotiation.term.TermId;

/** Which terms of a package the code asked for leaves. */
public record CodedTerms(CodeChoice choice, TermCodes codes) {

    /** Every term. */
    public static final CodedTerms ALL = new CodedTerms(CodeChoice.NONE, TermCodes.NONE);

    public boolean shows(TermId term) {
        return choice.chosen().isEmpty() || codes.has(term, choice.chosen());
    }

    /** The query that asks for the same code, with its question mark; empty without one. */
    public String query() {
        return choice.chosen().isEmpty() ? "" : "?code=" + choice.chosen();
    }

    /** The same after other parameters. */
    public String alongside() {
        return choice.chosen().isEmpty() ? "" : "&code=" + choice.chosen();
    }
}
