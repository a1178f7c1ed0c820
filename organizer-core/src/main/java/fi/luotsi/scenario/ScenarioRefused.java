package fi.luotsi.scenario;

/** What a person tried with a scenario breaks a rule; nothing was saved. */
public class ScenarioRefused extends RuntimeException {

    private final ScenarioRule rule;

    ScenarioRefused(ScenarioRule rule) {
        super(rule.name());
        this.rule = rule;
    }

    public ScenarioRule rule() {
        return rule;
    }
}
