package fi.luotsi.servicechain;

/** Rules that drafting and publishing a chain never break. The name of a rule is also its message key. */
public enum ChainRule {
    /** Every text that binds is there in Finnish and in Swedish. */
    TEXT_EXISTS_IN_BOTH_LANGUAGES,
    /** Where a cost, a volume or a time comes from is said, or that it is an assumption. */
    FIGURE_NAMES_ITS_SOURCE,
    /** No cost and no volume is less than nothing. */
    FIGURE_IS_NOT_NEGATIVE,
    /** A way leads from one step to another, not to itself, and only once. */
    FLOW_LEADS_TO_ANOTHER_STEP,
    /** A chain has sixty steps at most: more nobody can read. */
    CHAIN_STAYS_READABLE,
    /** What is published passes every check that is severe. */
    PUBLISHED_CHAIN_PASSES_ITS_CHECKS,
    /** Publishing names the first day of validity and the reason. */
    PUBLICATION_NAMES_DAY_AND_REASON,
    /** A version is valid from a later day than the version it replaces. */
    VERSION_FOLLOWS_THE_LAST,
    /** There is an earlier edit to go back to. */
    SOMETHING_IS_LEFT_TO_UNDO
}
