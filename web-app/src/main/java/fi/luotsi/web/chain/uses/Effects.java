package fi.luotsi.web.chain.uses;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * What a chain, or one step of it, touches.
 *
 * @param clauses how many clauses of all packages
 * @param targets how many targets of all packages
 */
public record Effects(List<Line> lines, List<Binding> bindings, int clauses, int targets) {

    /**
     * A package in which the chain stands.
     *
     * @param href of its term; null for those who read no negotiations
     */
    public record Line(String title, @Nullable String href, String parties, String state, String version, String level, int clauses, int measures,
            List<String> targets) {}

    /** What one version binds at one depth, and in how many packages it does. */
    public record Binding(String level, int packages, List<String> clauses, List<String> measures) {}

    public boolean isEmpty() {
        return lines.isEmpty();
    }

    public int packages() {
        return lines.size();
    }
}
