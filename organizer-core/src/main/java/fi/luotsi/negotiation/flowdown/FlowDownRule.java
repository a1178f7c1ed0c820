package fi.luotsi.negotiation.flowdown;

/** What a person may not do with subcontracts. The words stand in {@code messages/flowdown_*.properties}. */
public enum FlowDownRule {
    SUBCONTRACTOR_HAS_A_NAME,
    SUBCONTRACTOR_PRODUCES_SOMETHING,
    /** Seven digits, a hyphen and the check digit. */
    BUSINESS_ID_IS_VALID,
    BUSINESS_ID_STANDS_ONCE,
    PASSAGE_NAMES_ITS_CONTRACT,
    PASSAGE_HAS_WORDS,
    /** Withdrawing a passage, or ending a subcontractor. */
    LEAVING_CARRIES_A_REASON,
    TEXTS_ARE_NOT_ENDLESS
}
