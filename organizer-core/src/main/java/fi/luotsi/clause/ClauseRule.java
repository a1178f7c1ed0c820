package fi.luotsi.clause;

/** Rules of the library. The name of a rule is also its message key. */
public enum ClauseRule {
    /** A section of the agreement, 1 to 20. */
    CLAUSE_HAS_ITS_SECTION,
    /** A title in both languages of the agreement. */
    CLAUSE_HAS_A_TITLE,
    /** A published clause has text in both languages of the agreement. */
    CLAUSE_HAS_A_TEXT,
    /** Titles and texts have an end. */
    TEXTS_ARE_NOT_ENDLESS,
    /** Two clauses of one section are not called alike. */
    TITLE_STANDS_ONCE,
    /** What is published or retired says why. */
    ACT_CARRIES_A_REASON,
    /** What is published differs from what it follows. */
    VERSION_CHANGES_SOMETHING,
    /** A clause is retired from today or later, and once. */
    RETIREMENT_LIES_AHEAD
}
