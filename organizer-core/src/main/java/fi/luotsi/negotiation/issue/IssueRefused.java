package fi.luotsi.negotiation.issue;

import java.util.List;

/** What a person tried with an open issue breaks rules; nothing was saved. */
public class IssueRefused extends RuntimeException {

    private final List<IssueRule> rules;

    IssueRefused(List<IssueRule> rules) {
        super(rules.toString());
        this.rules = List.copyOf(rules);
    }

    public List<IssueRule> rules() {
        return rules;
    }
}
