package fi.luotsi.deputy;

/** Thrown when naming a deputy would break a rule; nothing has been changed. */
public class DeputyRefused extends RuntimeException {

    private final DeputyRule rule;

    public DeputyRefused(DeputyRule rule) {
        super(rule.name());
        this.rule = rule;
    }

    public DeputyRule rule() {
        return rule;
    }
}
