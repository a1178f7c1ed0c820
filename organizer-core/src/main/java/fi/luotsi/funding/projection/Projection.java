package fi.luotsi.funding.projection;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Projects the funding models over the coming quarters. */
public final class Projection {

    /** Raised whenever equal inputs may give other numbers. */
    public static final String MODEL_VERSION = "1";

    /** The two models of the choice, and with the blended one beside them. */
    public static final List<Variant> TWO = List.of(Variant.LUMP_SUM, Variant.BY_PACKAGE);
    public static final List<Variant> THREE = List.of(Variant.values());

    /** Packages × quarters × replications that are held at once: 16 bytes each and model. */
    public static final long MOST_CELLS = 6_000_000;

    private Projection() {}

    /**
     * Everything: headlines, differences, and the spread by package and quarter.
     *
     * @param variants {@link #TWO} or {@link #THREE}
     * @throws ParametersRefused when packages, quarters and replications together are too many
     */
    public static ProjectionResult run(Parameters parameters, Sampling sampling, List<Variant> variants, Workers workers) {
        var paths = paths(parameters, sampling, variants, workers);
        var course = new Course(parameters);
        var fans = new EnumMap<Variant, Fans>(Variant.class);
        paths.forEach((variant, ways) -> fans.put(variant, Fans.of(ways, course, workers)));
        return new ProjectionResult(parameters, sampling, MODEL_VERSION, compare(outcomes(parameters, paths)), fans);
    }

    /** Only what the models come to: a third of the work, for sweeps. */
    public static Comparison compare(Parameters parameters, Sampling sampling, Workers workers) {
        return compare(outcomes(parameters, paths(parameters, sampling, TWO, workers)));
    }

    /** One model alone: for sweeps of what the other does not depend on. */
    static Outcome outcome(Variant variant, Parameters parameters, Sampling sampling, Workers workers) {
        return outcomeOf(outcomes(parameters, paths(parameters, sampling, List.of(variant), workers)), variant);
    }

    private static Map<Variant, Paths> paths(Parameters parameters, Sampling sampling, List<Variant> variants, Workers workers) {
        long cells = (long) parameters.count() * parameters.quarters() * sampling.replications();
        if (cells > MOST_CELLS) {
            throw new ParametersRefused(List.of(new Violation("replications", ParameterRule.TOO_LARGE,
                    MOST_CELLS / parameters.count() / parameters.quarters())));
        }
        return Kernel.run(parameters, sampling, variants, workers);
    }

    private static Map<Variant, Outcome> outcomes(Parameters parameters, Map<Variant, Paths> paths) {
        var outcomes = new EnumMap<Variant, Outcome>(Variant.class);
        paths.forEach((variant, ways) -> outcomes.put(variant, new Outcome(variant, parameters, ways)));
        return outcomes;
    }

    private static Comparison compare(Map<Variant, Outcome> outcomes) {
        var a = outcomeOf(outcomes, Variant.LUMP_SUM);
        var b = outcomeOf(outcomes, Variant.BY_PACKAGE);
        var headlines = new EnumMap<Variant, Headline>(Variant.class);
        outcomes.forEach((variant, outcome) -> headlines.put(variant, outcome.headline()));
        return new Comparison(headlines, PairedDifference.of(a.overrun, b.overrun), PairedDifference.of(a.weightedWait, b.weightedWait));
    }

    private static Outcome outcomeOf(Map<Variant, Outcome> outcomes, Variant variant) {
        return Objects.requireNonNull(outcomes.get(variant), variant::toString);
    }
}
