package fi.luotsi.funding.projection;

import java.util.ArrayList;

/**
 * Which random numbers are drawn, and how many times.
 *
 * @param seed whole, at most 2⁵³ − 1 either way, so that JSON keeps it
 * @param replications runs of the whole period, each with a random stream of its own
 */
public record Sampling(long seed, int replications, Arrivals arrivals) {

    /** Enough for every interval; more would only cost memory. */
    public static final int MOST_REPLICATIONS = 100_000;

    private static final long LARGEST_SEED = (1L << 53) - 1;

    /** @throws ParametersRefused naming {@code seed} or {@code replications} */
    public Sampling {
        var violations = new ArrayList<Violation>();
        if (seed < -LARGEST_SEED || seed > LARGEST_SEED) {
            violations.add(new Violation("seed", ParameterRule.OUT_OF_RANGE, -LARGEST_SEED, LARGEST_SEED));
        }
        if (replications < 1 || replications > MOST_REPLICATIONS) {
            violations.add(new Violation("replications", ParameterRule.OUT_OF_RANGE, 1, MOST_REPLICATIONS));
        }
        ParametersRefused.unlessEmpty(violations);
    }

    public static Sampling of(long seed, int replications) {
        return new Sampling(seed, replications, Arrivals.POISSON);
    }
}
