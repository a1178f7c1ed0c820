package fi.luotsi.strategy;

/** What a person tried breaks a rule of the strategy; nothing was saved. */
public class StrategyRuleBroken extends RuntimeException {

    private final StrategyRule rule;

    StrategyRuleBroken(StrategyRule rule) {
        super(rule.name());
        this.rule = rule;
    }

    public StrategyRule rule() {
        return rule;
    }
}
