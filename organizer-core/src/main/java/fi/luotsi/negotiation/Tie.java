package fi.luotsi.negotiation;

import fi.luotsi.negotiation.term.TermId;

/**
 * A condition at work between two terms.
 *
 * @param term the term that depends
 * @param party whose offer or acceptance it is that depends
 */
public record Tie(TermId term, Party party, Condition condition, Hold hold) {

    /** What has become of the condition. */
    public enum Hold {
        /** What it names still lies on the table: both will be locked together. */
        PENDING,
        /** What it names is agreed. */
        FULFILLED,
        /** What it names was replaced or reopened: the party has to say anew what it offers. */
        LAPSED
    }
}
