package fi.luotsi.funding.projection;

/**
 * The Poisson count at the same place of its distribution as a given standard normal draw. One draw serves every model and every mean: equal
 * means give equal counts, a larger mean never a smaller one, and what happens in one package moves no draw of another.
 *
 * <p>Large means: the asymptotic expansion of the inverse distribution function (Giles, ACM TOMS 42:1, 2016, formula Q̃N2). It misses the exact
 * count, by one, in one of ten thousand draws at a mean of 30 and in ever fewer above. Small means: the exact inverse by summing up.
 */
final class PoissonQuantile {

    /** Below this mean the probabilities are summed up. */
    static final double SMALL_MEAN = 30;

    /** More cases than this do not come from a small mean: the chance is below 10⁻³⁰. */
    private static final int MOST_OF_SMALL = 150;

    private PoissonQuantile() {}

    /** @param mean above 0 */
    static double of(double mean, double normal) {
        return mean < SMALL_MEAN ? small(mean, normal) : large(mean, normal);
    }

    static double large(double mean, double normal) {
        double root = Math.sqrt(mean);
        double back = 1 / root;
        double square = normal * normal;
        double first = root * normal + (1.0 / 3 + square * (1.0 / 6));
        double second = -normal * (1.0 / 36 + square * (1.0 / 72));
        double third = -8.0 / 405 + square * (7.0 / 810 + square * (1.0 / 270));
        return Math.max(0, Math.floor(mean + first + (second + third * back) * back));
    }

    static double small(double mean, double normal) {
        double place = NormalDistribution.below(normal);
        double chance = Exponential.of(-mean);
        double below = chance;
        int cases = 0;
        while (below < place && cases < MOST_OF_SMALL) {
            cases++;
            chance *= mean / cases;
            below += chance;
        }
        return cases;
    }
}
