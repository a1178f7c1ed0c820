package fi.luotsi.funding.projection;

import java.util.List;
import java.util.stream.Collectors;

/** Nothing was started: the input breaks rules, each named by its field. */
public final class ParametersRefused extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final transient List<Violation> violations;

    public ParametersRefused(List<Violation> violations) {
        super(violations.stream().map(violation -> violation.field() + " " + violation.rule()).collect(Collectors.joining(", ")));
        this.violations = List.copyOf(violations);
    }

    public List<Violation> violations() {
        return violations;
    }

    static void unlessEmpty(List<Violation> violations) {
        if (!violations.isEmpty()) {
            throw new ParametersRefused(violations);
        }
    }
}
