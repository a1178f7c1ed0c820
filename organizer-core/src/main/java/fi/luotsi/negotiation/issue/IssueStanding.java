package fi.luotsi.negotiation.issue;

/** Where an open issue stands on a day. Derived, stored nowhere. */
public enum IssueStanding {
    /** Being settled. */
    OPEN,
    /** One party has proposed how to settle it; the other has not answered. */
    RESOLUTION_PROPOSED,
    /** The deadline has passed: what was laid down for that case holds, until the parties settle it otherwise. */
    DEFAULT_IN_FORCE,
    /** Both parties stand behind how it was settled. */
    RESOLVED
}
