package fi.luotsi.negotiation.mandate;

/** What a person tried with a mandate breaks a rule; nothing was saved. */
public class MandateRefused extends RuntimeException {

    private final MandateRule rule;

    MandateRefused(MandateRule rule) {
        super(rule.name());
        this.rule = rule;
    }

    public MandateRule rule() {
        return rule;
    }
}
