package fi.luotsi.negotiation.expert;

/** An expert cannot be asked like this; nothing was saved. */
public class ExpertRefused extends RuntimeException {

    private final ExpertRule rule;

    ExpertRefused(ExpertRule rule) {
        super(rule.name());
        this.rule = rule;
    }

    public ExpertRule rule() {
        return rule;
    }
}
