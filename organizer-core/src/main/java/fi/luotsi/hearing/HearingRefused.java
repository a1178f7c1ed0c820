package fi.luotsi.hearing;

import java.util.List;

/** What a person tried with a hearing breaks rules; nothing was saved. */
public class HearingRefused extends RuntimeException {

    private final List<HearingRule> rules;

    HearingRefused(List<HearingRule> rules) {
        super(rules.toString());
        this.rules = List.copyOf(rules);
    }

    public List<HearingRule> rules() {
        return rules;
    }

    static void unless(List<HearingRule> broken) {
        if (!broken.isEmpty()) {
            throw new HearingRefused(broken);
        }
    }
}
