package fi.luotsi.codeset;

import java.util.List;

/** What a person said of a code breaks these rules; nothing was saved. */
public class CodeRefused extends RuntimeException {

    private final transient List<CodeRule> rules;

    public CodeRefused(List<CodeRule> rules) {
        super(rules.toString());
        this.rules = List.copyOf(rules);
    }

    public List<CodeRule> rules() {
        return rules;
    }
}
