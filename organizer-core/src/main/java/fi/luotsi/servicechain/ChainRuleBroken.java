package fi.luotsi.servicechain;

/** What a person tried breaks a rule of service chains; nothing was saved. */
public class ChainRuleBroken extends RuntimeException {

    private final ChainRule rule;

    ChainRuleBroken(ChainRule rule) {
        super(rule.name());
        this.rule = rule;
    }

    public ChainRule rule() {
        return rule;
    }
}
