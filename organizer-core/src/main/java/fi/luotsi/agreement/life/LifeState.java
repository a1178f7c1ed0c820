package fi.luotsi.agreement.life;

/** Where a version of an agreement stands on a day. */
public enum LifeState {
    /** Before the bodies (esitys). */
    PROPOSED,
    /** A body has put it off to a later meeting (pöydällä). */
    TABLED,
    /** A body, or somebody who was to sign, has sent it back to preparation (palautettu). */
    RETURNED,
    /** Every competent body has approved it. */
    APPROVED,
    /** One party has signed. */
    SIGNING,
    /** Both have signed; a decision is not final yet. */
    SIGNED,
    IN_FORCE,
    /** A later version of the agreement is in force in its place. */
    SUPERSEDED,
    /** Its period is over. */
    EXPIRED,
    /** Given notice of, and over. */
    TERMINATED,
    /** The proposal has lapsed. */
    WITHDRAWN;

    /** Whether nothing can happen to it any more. */
    public boolean isEnd() {
        return this == SUPERSEDED || this == EXPIRED || this == TERMINATED || this == WITHDRAWN;
    }
}
