package fi.luotsi.negotiation.expert;

/** Rules of asking experts. The name of a rule is also its message key. */
public enum ExpertRule {
    EXPERT_HAS_SECTIONS,
    LAST_DAY_IS_TO_COME,
    /** Whoever is needed longer is asked again. */
    LAST_DAY_WITHIN_A_YEAR,
    /** Somebody who is asked about this negotiation already has the sections changed. */
    EXPERT_IS_ASKED_ONCE
}
