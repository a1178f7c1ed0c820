package fi.luotsi.agreement.publicity;

/** A part of an agreement that goes with its text and can be secret as a whole. */
public enum Annex {
    /** The cards of the impact targets. */
    TARGETS,
    /** What the parties commit themselves to by the service chains. */
    CHAINS,
    /** The funding model in euros. */
    FUNDING,
    /** The schedule of what was left open. */
    ISSUES,
    /** What each party offered where nothing was agreed, with its reasons. */
    ALTERNATIVES
}
