package fi.luotsi.negotiation.position;

/** A position that breaks a rule; nothing was saved. */
public class PositionRefused extends RuntimeException {

    private final PositionRule rule;

    PositionRefused(PositionRule rule) {
        super(rule.name());
        this.rule = rule;
    }

    public PositionRule rule() {
        return rule;
    }
}
