package fi.luotsi.clause;

import java.util.List;

/** What a person tried breaks rules of the library; nothing was saved. */
public class ClauseRefused extends RuntimeException {

    private final transient List<ClauseRule> rules;

    ClauseRefused(List<ClauseRule> rules) {
        super(rules.toString());
        this.rules = List.copyOf(rules);
    }

    public List<ClauseRule> rules() {
        return rules;
    }
}
