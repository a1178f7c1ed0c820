package fi.luotsi.agreement.obligation;

import java.util.List;

/** What a person tried with an obligation breaks rules; nothing was saved. */
public class ObligationRefused extends RuntimeException {

    private final List<ObligationRule> rules;

    ObligationRefused(List<ObligationRule> rules) {
        super(rules.toString());
        this.rules = List.copyOf(rules);
    }

    public List<ObligationRule> rules() {
        return rules;
    }

    static void unless(boolean kept, ObligationRule rule) {
        if (!kept) {
            throw new ObligationRefused(List.of(rule));
        }
    }
}
