package fi.luotsi.strategy;

/** Rules an edition of the strategy never breaks. The name of a rule is also its message key. */
public enum StrategyRule {
    /** Every text is there in Finnish and in Swedish. */
    TEXT_EXISTS_IN_BOTH_LANGUAGES,
    /** An item stands below one of the next higher level. */
    ITEM_STANDS_BELOW_ITS_LEVEL,
    /** Where a text comes from is said, or that it is an assumption. */
    ITEM_NAMES_ITS_SOURCE,
    /** Two goals of one edition do not read alike, because targets name them by their words. */
    GOAL_IS_UNLIKE_OTHERS,
    EDITION_HAS_A_GOAL,
    /** The first day of validity is given when it is published, and the last day comes after it. */
    EDITION_HAS_ITS_PERIOD,
    /** A new edition begins after the one it replaces. */
    EDITION_FOLLOWS_THE_LAST,
    /** Publishing names the deciding body, day and section. */
    PUBLICATION_NAMES_ITS_DECISION
}
