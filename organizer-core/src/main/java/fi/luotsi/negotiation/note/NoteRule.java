package fi.luotsi.negotiation.note;

/** Rules of notes. The name of a rule is also its message key. */
public enum NoteRule {
    NOTE_SAYS_SOMETHING,
    /** At most {@link Notes#LONGEST} characters. */
    NOTE_IS_NO_BOOK,
    /** Nobody is mentioned in a note that they cannot read. */
    MENTIONED_CAN_READ_IT,
    /** Both sides comment only on what both sides see. */
    SHARED_NOTE_IS_ON_A_SENT_TERM
}
