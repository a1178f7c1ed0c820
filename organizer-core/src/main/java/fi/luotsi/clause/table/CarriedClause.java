package fi.luotsi.clause.table;

import org.jspecify.annotations.Nullable;

import fi.luotsi.catalogue.Words;
import fi.luotsi.clause.ClauseKey;
import fi.luotsi.negotiation.term.TermId;
import fi.luotsi.negotiation.term.TermValue;

/**
 * A clause of a package, as one reader sees it.
 *
 * @param origin from which library clause it was taken; null for one that was written, or laid out before there was a library
 * @param text the reader's draft, else what was offered last; null where there is neither
 * @param sent whether the other side has seen it
 * @param agreed whether both parties stand behind it, so that its text is closed
 */
public record CarriedClause(TermId term, int section, Words title, @Nullable Origin origin, TermValue.@Nullable Clause text, boolean sent, boolean agreed) {

    /** What a clause reads that a party wants out of the agreement. */
    public static final TermValue.Clause STRUCK = TermValue.Clause.LEFT_OUT;

    /**
     * From where it was taken.
     *
     * @param text the library's words at that time
     */
    public record Origin(ClauseKey key, int number, TermValue.Clause text) {}

    /** Whether somebody wants it out of the agreement. */
    public boolean isStruck() {
        return STRUCK.equals(text);
    }

    /** Whether it says something. */
    public boolean isThere() {
        return text != null && !isStruck();
    }
}
