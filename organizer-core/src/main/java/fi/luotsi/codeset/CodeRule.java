package fi.luotsi.codeset;

/** Rules of an organizer's own codes. The name of a rule is also its message key. */
public enum CodeRule {
    /** A code is up to 20 letters, digits, points and hyphens. */
    CODE_HAS_ITS_SHAPE,
    /** No code stands for two things: neither of the shared catalogue nor of the own codes. */
    CODE_IS_NEW,
    /** It belongs to a grouping. */
    CODE_NAMES_ITS_GROUPING,
    /** Its name is there in Finnish and in Swedish. */
    NAME_EXISTS_IN_BOTH_LANGUAGES,
    /** The first day of validity is said, and no last day lies before it. */
    VALIDITY_HAS_ITS_ORDER,
    /** Where it comes from is said. */
    CODE_NAMES_ITS_SOURCE,
    /** A file of codes is undone only while no chain has a code that would be gone with it. */
    UNDONE_CODE_STANDS_NOWHERE
}
