package fi.luotsi.clause;

import fi.luotsi.catalogue.Words;
import fi.luotsi.negotiation.term.TermValue;

/**
 * What a version of a clause says.
 *
 * @param section of the agreement, 1 to 20
 * @param mandatory whether an agreement in which it belongs should have it
 * @param text in the same subset of Markdown as on the table
 */
public record ClauseContent(int section, Words title, boolean mandatory, TermValue.Clause text, Belonging belonging) {

    /** Whether the text reads so. */
    public boolean says(TermValue.Clause other) {
        return text.equals(other);
    }
}
