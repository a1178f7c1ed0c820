package fi.luotsi.agreement;

/** A line of the signature gate. */
public enum Gate {
    /** The package is the one that was proposed, to the letter. */
    PACKAGE_AS_PROPOSED,
    /** Every term is agreed; none is left as alternatives. */
    TERMS_AGREED,
    /** Whatever was left open has an owner and a default. */
    ISSUES_HAVE_DEFAULTS,
    /** Each year's expenses stay within what was decided for it. */
    FRAMES_WITHIN_ENVELOPE,
    /** Every target says in what it is measured, and of which region its baseline is unless that is still to be measured. */
    TARGETS_COMPLETE,
    /** Every baseline says who published it. */
    SOURCES_PRESENT,
    /** Every competent body has approved. */
    BODIES_APPROVED,
    /** The agreement's period is not over: what nobody could keep any more is not signed. */
    PERIOD_NOT_OVER,
    /** Of an amendment only: the agreement that it changes is not over. */
    AMENDED_STILL_STANDS
}
