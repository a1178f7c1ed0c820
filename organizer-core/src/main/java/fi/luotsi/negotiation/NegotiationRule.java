package fi.luotsi.negotiation;

/** Rules a negotiation never breaks. The name of a rule is also its message key; the facts it carries are named here. */
public enum NegotiationRule {
    /** An organizer's case number names one negotiation. */
    CASE_NUMBER_IS_FREE,
    /** Only the party in turn drafts and sends. */
    PARTIES_TAKE_TURNS,
    /** A changed value carries a reason. */
    CHANGE_CARRIES_A_REASON,
    /** "On condition" and "cannot" carry a reason. */
    ANSWER_CARRIES_A_REASON,
    /** The organizer's frames of a year stay within the decided envelope. Facts: the excess, the year, the sum, the envelope. */
    FRAMES_STAY_WITHIN_ENVELOPE,
    /** There is a decided envelope for the year. Facts: the year. */
    FRAMES_NEED_AN_ENVELOPE,
    FRAME_IS_NOT_NEGATIVE,
    NOBODY_ACCEPTS_THEIR_OWN_OFFER,
    NOBODY_ACTS_FOR_BOTH_SIDES,
    /** Whoever accepts does not offer something else in the same breath. */
    ACCEPTANCE_CARRIES_NO_OTHER_VALUE,
    /** There is an offer to take a stand on. */
    STAND_NEEDS_AN_OFFER,
    AGREED_TERM_IS_LOCKED,
    NEGOTIATED_PACKAGE_IS_FROZEN,
    /** A round carries at least one offer or answer. */
    ROUND_CARRIES_SOMETHING,
    /** A baseline that was measured names its source. */
    TARGET_NAMES_ITS_SOURCE,
    /** Before there is a result, every open issue is settled or says what holds otherwise. Facts: its title. */
    OPEN_ISSUE_HAS_A_DEFAULT,
    /** A clause has text in both languages of the agreement. */
    CLAUSE_EXISTS_IN_BOTH_LANGUAGES,
    /** Only an offer or an acceptance can depend on something. */
    CONDITION_NEEDS_AN_OFFER_OR_ACCEPTANCE,
    /** What a condition names is offered, and will still be once the round is sent. Facts: the term it names. */
    CONDITION_NAMES_WHAT_IS_OFFERED,
    /** Conditions that lead back to their beginning are refused. Facts: the terms of the circle in order, the first one again last. */
    CONDITIONS_FORM_NO_CIRCLE,
    REOPENING_NEEDS_AN_AGREED_TERM,
    REOPENING_CARRIES_A_REASON,
    /** One party proposes to open a term again, the other one consents or keeps it. */
    REOPENING_TAKES_BOTH,
    /** A party's own mandate is not exceeded. Facts: the excess, the limit, the term; told to the own side only. */
    MANDATE_CEILING_IS_KEPT,
    /** A party's own mandate is not fallen short of. Facts: what is missing, the limit, the term; told to the own side only. */
    MANDATE_FLOOR_IS_KEPT,
    /** The sum of a year's expenses stays below the own mandate. Facts: the excess, the limit, the year; told to the own side only. */
    TOTAL_CEILING_IS_KEPT,
    /** The sum of a year's expenses stays above the own mandate. Facts: what is missing, the limit, the year; told to the own side only. */
    TOTAL_FLOOR_IS_KEPT
}
