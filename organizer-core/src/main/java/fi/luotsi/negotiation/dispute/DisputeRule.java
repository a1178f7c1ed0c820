package fi.luotsi.negotiation.dispute;

/** Rules of the ladder. The name of a rule is also its message key. */
public enum DisputeRule {
    /** A disagreement is about a term that lies on the table and is not agreed. */
    DISPUTED_TERM_IS_OFFERED,
    TERM_IS_ON_THE_LADDER_ONCE,
    RAISING_CARRIES_A_POSITION,
    EXPOSURE_IS_NOT_NEGATIVE,
    NEGOTIATION_IS_GOING_ON,
    DISPUTE_IS_NOT_SETTLED,
    RESOLUTION_SAYS_SOMETHING,
    PROPOSAL_IS_ANSWERED_FIRST,
    ANSWER_NEEDS_A_PROPOSAL,
    NOBODY_CONFIRMS_THEIR_OWN_PROPOSAL,
    DECLINING_CARRIES_A_REASON,
    LEVEL_HAS_A_NAME_IN_BOTH_LANGUAGES,
    LEVEL_HAS_ITS_DAYS,
    /** A higher level may settle at least as much as the one below. */
    LIMITS_RISE
}
