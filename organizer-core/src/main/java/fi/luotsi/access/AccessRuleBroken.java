package fi.luotsi.access;

/** Thrown when an action would break a rule; nothing has been changed. */
public class AccessRuleBroken extends RuntimeException {

    private final AccessRule rule;

    public AccessRuleBroken(AccessRule rule) {
        super(rule.name());
        this.rule = rule;
    }

    public AccessRule rule() {
        return rule;
    }
}
