package fi.luotsi.hearing;

/** What has to hold of hearings. The name is the key of the sentence that says so: {@code hearing.rule.NAME}. */
public enum HearingRule {
    TITLE_EXISTS_IN_BOTH_LANGUAGES,
    BACKGROUND_EXISTS_IN_BOTH_LANGUAGES,
    HEARING_ASKS_SOMETHING,
    LINK_IS_AN_ADDRESS,
    DAYS_ARE_IN_ORDER,
    /** What was said is known once nobody can say more. */
    ANSWERED_AFTER_CLOSING,
    STATEMENTS_ARE_COUNTED,
    ANSWER_EXISTS_IN_BOTH_LANGUAGES,
    /** The term is on the table, and the round has been sent. */
    CHANGE_WAS_MADE,
    TEXTS_ARE_NOT_ENDLESS
}
