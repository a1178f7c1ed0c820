package fi.luotsi.negotiation.dispute;

import java.util.List;

/** What a person tried with the ladder breaks rules; nothing was saved. */
public class DisputeRefused extends RuntimeException {

    private final List<DisputeRule> rules;

    DisputeRefused(List<DisputeRule> rules) {
        super(rules.toString());
        this.rules = List.copyOf(rules);
    }

    public List<DisputeRule> rules() {
        return rules;
    }

    static void unless(List<DisputeRule> broken) {
        if (!broken.isEmpty()) {
            throw new DisputeRefused(broken);
        }
    }
}
