package fi.luotsi.budget;

/** What a line of a budget frame counts. */
public enum LineKind {
    /** Operating expenses, client fees not deducted: what the envelope limits. */
    EXPENSES,
    /** Income from clients; expenses less client fees are the net frame. */
    CLIENT_FEES
}
