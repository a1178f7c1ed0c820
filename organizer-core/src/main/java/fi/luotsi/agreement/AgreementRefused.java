package fi.luotsi.agreement;

import java.util.List;

/** What a person tried with an agreement breaks rules; nothing was saved. */
public class AgreementRefused extends RuntimeException {

    private final List<AgreementRule> rules;

    public AgreementRefused(List<AgreementRule> rules) {
        super(rules.toString());
        this.rules = List.copyOf(rules);
    }

    public List<AgreementRule> rules() {
        return rules;
    }

    /** @throws AgreementRefused where a rule is broken */
    public static void unless(List<AgreementRule> broken) {
        if (!broken.isEmpty()) {
            throw new AgreementRefused(broken);
        }
    }

    /** Goes on where the rule is kept. */
    public static void unless(boolean kept, AgreementRule rule) {
        if (!kept) {
            throw new AgreementRefused(List.of(rule));
        }
    }
}
