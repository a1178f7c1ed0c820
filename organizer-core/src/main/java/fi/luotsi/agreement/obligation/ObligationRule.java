package fi.luotsi.agreement.obligation;

/** What has to hold of obligations. The name is the key of the sentence that says so: {@code obligation.rule.NAME}. */
public enum ObligationRule {
    /** Nothing is owed by what both have not signed. */
    AGREEMENT_IS_SIGNED,
    OBLIGATION_SAYS_WHAT,
    /** Whoever writes an obligation down says which term it stands in. */
    OBLIGATION_STANDS_IN_A_TERM,
    OBLIGATION_FALLS_INTO_THE_AGREEMENT,
    /** Only the party that owes it says that it was done, and who sees to it. */
    OWED_BY_THE_OWN_PARTY,
    EVIDENCE_SAYS_SOMETHING,
    /** There is evidence already, or it is not due on that day at all. */
    EVIDENCE_IS_FOR_WHAT_IS_DUE,
    /** Who wrote it down may strike it; what the terms brought stays. */
    STRUCK_BY_ITS_WRITER,
    LEAVING_CARRIES_A_REASON,
    TEXTS_ARE_NOT_ENDLESS
}
