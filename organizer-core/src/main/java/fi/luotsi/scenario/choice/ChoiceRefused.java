package fi.luotsi.scenario.choice;

import java.util.List;

/** A choice that breaks rules; nothing was saved and nothing drafted. */
public class ChoiceRefused extends RuntimeException {

    private final List<ChoiceRule> rules;

    ChoiceRefused(List<ChoiceRule> rules) {
        super(rules.toString());
        this.rules = List.copyOf(rules);
    }

    public List<ChoiceRule> rules() {
        return rules;
    }
}
