package fi.luotsi.negotiation.flowdown;

import java.util.List;

/** What a person tried with a subcontract breaks rules; nothing was saved. */
public class FlowDownRefused extends RuntimeException {

    private final List<FlowDownRule> rules;

    FlowDownRefused(List<FlowDownRule> rules) {
        super(rules.toString());
        this.rules = List.copyOf(rules);
    }

    public List<FlowDownRule> rules() {
        return rules;
    }
}
