package fi.luotsi.meeting;

/** Rules of meetings and their minutes. The name of a rule is also its message key. */
public enum MeetingRule {
    MEETING_HAS_A_TITLE,
    MEETING_STARTS_BEFORE_IT_ENDS,
    /** A meeting is somewhere, or on the wire. */
    MEETING_HAS_A_PLACE_OR_A_LINK,
    /** A link is one that a browser opens: http or https. */
    LINK_IS_A_WEB_ADDRESS,
    AGENDA_NAMES_TERMS_ON_THE_TABLE,
    /** Only the party that called a meeting changes or cancels it, and writes its minutes. */
    CALLING_PARTY_ARRANGES,
    CANCELLED_MEETING_STAYS_CANCELLED,
    /** What the other party reads in the minutes, day and place included, stays as it was. */
    MEETING_WITH_MINUTES_STAYS_AS_IT_WAS,
    /** There are no minutes of a meeting that was cancelled. */
    CANCELLED_MEETING_HAS_NO_MINUTES,
    /** After they were handed over minutes are not edited. */
    MINUTES_ARE_EDITED_AS_A_DRAFT,
    /** Each § has a heading, and its terms are on the table. */
    ITEM_HAS_A_TITLE,
    TASK_SAYS_WHAT_AND_WHO,
    /** Minutes that are handed over name who was present. */
    MINUTES_NAME_WHO_WAS_PRESENT,
    /** Minutes that are handed over have at least one §. */
    MINUTES_HAVE_AN_ITEM,
    MINUTES_ARE_CHECKED_BY_THE_OTHER_PARTY,
    RETURNING_CARRIES_A_REASON,
    /** Checked first, published then. */
    MINUTES_ARE_CHECKED_BEFORE_THEY_ARE_PUBLISHED,
    /** A memo is published with its key message, so it is there before the other party checks. */
    MEMO_HAS_A_KEY_MESSAGE,
    /** What was adopted is corrected beside it; what was not is edited. */
    ONLY_ADOPTED_MINUTES_ARE_CORRECTED,
    CORRECTION_SAYS_SOMETHING,
    HOURS_ARE_SENSIBLE
}
