package fi.luotsi.funding.projection;

/**
 * What the models come to with one parameter changed.
 *
 * @param chanceA probability of overrun of model A
 * @param difference A − B of the strategy-weighted waiting days
 */
public record SweepPoint(Variation variation, double waitA, double waitB, double overrunA, double overrunB, double chanceA, double chanceB, PairedDifference difference) {

    public static SweepPoint of(Parameters parameters, Variation variation, Sampling sampling, Workers workers) {
        var comparison = Projection.compare(variation.of(parameters), sampling, workers);
        var a = comparison.of(Variant.LUMP_SUM);
        var b = comparison.of(Variant.BY_PACKAGE);
        return new SweepPoint(variation, a.strategyWeightedWait(), b.strategyWeightedWait(), a.overrunMean(), b.overrunMean(), a.probabilityOfOverrun(),
                b.probabilityOfOverrun(), comparison.strategyWeightedWait());
    }
}
