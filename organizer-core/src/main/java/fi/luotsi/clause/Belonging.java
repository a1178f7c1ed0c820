package fi.luotsi.clause;

import java.util.Collections;
import java.util.Set;
import java.util.TreeSet;

import org.jspecify.annotations.Nullable;

import fi.luotsi.funding.FundingModel;

/**
 * Where a clause belongs: in agreements that meet every one of its conditions.
 *
 * @param model the funding model it is about; null for both
 * @param codes service packages and services of which one has to be agreed on; empty for all
 * @param depthFrom the depth at which some chain has to be fixed, 1 to 3; 0 where chains do not matter
 */
public record Belonging(@Nullable ModelKind model, Set<String> codes, int depthFrom) {

    public static final Belonging EVERYWHERE = new Belonging(null, Set.of(), 0);

    /** @throws IllegalArgumentException for a depth other than 0 to 3 */
    public Belonging {
        if (depthFrom < 0 || depthFrom > 3) {
            throw new IllegalArgumentException("A chain is fixed at depth 0 to 3, not " + depthFrom);
        }
        codes = Collections.unmodifiableSet(new TreeSet<>(codes));
    }

    /**
     * What a package says about these conditions.
     *
     * @param funding null as long as nobody has offered a model
     * @param depth of the chain that is fixed deepest; 0 where none is
     */
    public record Facts(@Nullable FundingModel funding, Set<String> codes, int depth) {

        public @Nullable ModelKind model() {
            return funding == null ? null : ModelKind.of(funding);
        }
    }

    public boolean holds(Facts facts) {
        return (model == null || model == facts.model()) && (codes.isEmpty() || !Collections.disjoint(codes, facts.codes())) && facts.depth() >= depthFrom;
    }

    public boolean isEverywhere() {
        return model == null && codes.isEmpty() && depthFrom == 0;
    }
}
