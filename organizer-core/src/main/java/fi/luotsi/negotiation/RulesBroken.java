package fi.luotsi.negotiation;

import java.util.List;

import org.jspecify.annotations.Nullable;

import fi.luotsi.negotiation.term.TermId;

/** What a person tried breaks rules; nothing was saved. Shown to the person, each violation beside its field. */
public class RulesBroken extends RuntimeException {

    private final transient List<Violation> violations;

    /**
     * @param term the term it concerns; null where it concerns the round as a whole
     * @param facts what the message names, in the order the rule lists: amounts as {@code Euros}, years as {@code Integer}
     */
    public record Violation(NegotiationRule rule, @Nullable TermId term, List<Object> facts) {}

    RulesBroken(List<Violation> violations) {
        super(violations.toString());
        this.violations = List.copyOf(violations);
    }

    RulesBroken(NegotiationRule rule) {
        this(List.of(new Violation(rule, null, List.of())));
    }

    public List<Violation> violations() {
        return violations;
    }
}
