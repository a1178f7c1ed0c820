package fi.luotsi.scenario.choice;

/** Rules of the choice. The name of a rule is also its message key. */
public enum ChoiceRule {
    CHOICE_NAMES_ITS_BODY,
    CHOICE_CARRIES_REASONS,
    /** Both models were weighed: something stands about each of them. */
    CHOICE_WEIGHS_BOTH_MODELS,
    /** At least one kept run lies under the choice. */
    CHOICE_RESTS_ON_A_RUN,
    /** The package has a term for the funding model. */
    PACKAGE_HAS_A_FUNDING_TERM
}
