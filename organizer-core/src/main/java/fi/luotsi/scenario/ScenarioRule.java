package fi.luotsi.scenario;

/** Rules of scenarios. The name of a rule is also its message key. */
public enum ScenarioRule {
    SCENARIO_HAS_A_NAME,
    /** There are frames with amounts to begin with. */
    SCENARIO_NEEDS_FRAMES,
    /** What lies only in the own draft is nobody else's business until the round is sent. */
    DRAFT_IS_NOT_SHARED,
    /** What both parties read does not change under their eyes: copy it and go on with the copy. */
    SHARED_SCENARIO_IS_FROZEN,
    /** Somebody of the same party saved it meanwhile. */
    SCENARIO_CHANGED_MEANWHILE,
    /** A page is drawn while one waits: packages × quarters × replications stay below a limit. */
    RUN_FITS_A_PAGE
}
