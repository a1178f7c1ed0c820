package fi.luotsi.negotiation.issue;

/** Rules of open issues. The name of a rule is also its message key. */
public enum IssueRule {
    /** The title is there in both languages of the agreement. */
    TITLE_EXISTS_IN_BOTH_LANGUAGES,
    ISSUE_HAS_AN_OWNER,
    /** What holds otherwise is laid down in both languages, or not at all. */
    DEFAULT_EXISTS_IN_BOTH_LANGUAGES,
    /** A deadline that is set or moved has not passed. */
    DEADLINE_IS_NOT_PAST,
    EXPOSURE_IS_NOT_NEGATIVE,
    /** An issue touches terms that both parties see. */
    TERMS_ARE_ON_THE_TABLE,
    CHANGE_CARRIES_A_REASON,
    /** After the result nothing is raised or changed; it can still be settled. */
    NEGOTIATION_IS_GOING_ON,
    /** What is settled, or whose default has come into force, is not changed any more. */
    ISSUE_IS_STILL_OPEN,
    RESOLUTION_SAYS_SOMETHING,
    /** There is one proposal at a time. */
    PROPOSAL_IS_ANSWERED_FIRST,
    /** There is a proposal to answer. */
    ANSWER_NEEDS_A_PROPOSAL,
    NOBODY_CONFIRMS_THEIR_OWN_PROPOSAL,
    DECLINING_CARRIES_A_REASON
}
