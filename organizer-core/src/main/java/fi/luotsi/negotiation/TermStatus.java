package fi.luotsi.negotiation;

/** Where a term stands; always derived from its revisions and answers, never stored. */
public enum TermStatus {
    /** Nothing offered yet. */
    OPEN,
    /** An offer is on the table, unanswered or declined. */
    OFFERED,
    /** Accepted on a condition that the offering party has not accepted yet. */
    CONDITIONAL,
    /** On the ladder of disagreement and not settled there; it can still be agreed on the table, and on the last level it is left as alternatives. */
    DISPUTED,
    /** Both stand behind the same revision: locked. */
    AGREED
}
