package fi.luotsi.agreement;

/** What nobody can do with an agreement. The words stand in {@code messages/agreement_*.properties}. */
public enum AgreementRule {
    PACKAGE_IS_NEGOTIATED,
    PROPOSED_ONCE,
    PROPOSAL_SAYS_WHAT_IS_DECIDED,
    /** At least one body of each party decides. */
    BODIES_OF_BOTH_PARTIES,
    DECISION_HAS_A_SECTION,
    DECISION_HAS_A_CASE_NUMBER,
    /** The day of the meeting, not a later one. */
    DECISION_HAS_A_DAY,
    DECISION_CARRIES_REASONS,
    DECISION_HAS_A_TEXT,
    /** An approval names the first day on which it is final, not before the meeting. */
    APPROVAL_BECOMES_FINAL,
    /** The body is not the next to decide: it has, or one before it has not, or the matter is not before the bodies. */
    BODY_IS_NEXT,
    BODY_OF_THE_OWN_PARTY,
    NO_CONFLICT_OF_INTEREST,
    CONFLICT_CARRIES_A_REASON,
    RETURNED_IS_ANSWERED,
    ANSWER_SAYS_SOMETHING,
    /** A line of the signature gate is red. */
    GATE_IS_GREEN,
    SIGNER_HAS_THE_RIGHT,
    SIGNER_IS_NEXT,
    LEAVING_CARRIES_A_REASON,
    /** Only what is signed can be given notice of, and once. */
    SIGNED_CAN_BE_TERMINATED,
    TERMINATION_LIES_AHEAD,
    WITHDRAWN_BEFORE_SIGNED,
    /** Only the newest version that both have signed is amended, as long as it is neither over nor given notice of and over. */
    AMENDED_WHILE_IT_HOLDS,
    /** One amendment of an agreement is negotiated at a time. */
    AMENDED_ONE_AT_A_TIME,
    /** What came to nothing is not proposed. */
    AMENDMENT_GOES_ON,
    /** What lies before the bodies is withdrawn first; what was given up once stays so. */
    GIVEN_UP_BEFORE_IT_IS_PROPOSED,
    AMENDMENT_CARRIES_A_REASON,
    /** The changed agreement's last year is not a past one. */
    AMENDMENT_LIES_AHEAD,
    /** A provider's request says what should read otherwise. */
    REQUEST_NAMES_THE_CHANGE,
    REQUESTED_CHANGE_LIES_AHEAD,
    /** One request of an agreement waits for an answer at a time. */
    REQUESTED_ONE_AT_A_TIME,
    /** A colleague has answered what the provider asked for. */
    REQUEST_IS_ANSWERED,
    RIGHT_HAS_A_TITLE,
    RIGHT_HAS_A_SOURCE,
    RIGHT_HAS_ITS_DAYS,
    RIGHT_IS_SOMEBODYS,
    TEXTS_ARE_NOT_ENDLESS
}
