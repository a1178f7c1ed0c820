package fi.luotsi.scenario;

import fi.luotsi.funding.projection.ProjectionResult;
import fi.luotsi.funding.projection.Variant;

/**
 * The figures of a run that decisions are made on.
 *
 * @param waitA strategy-weighted waiting days in model A; {@code waitB} in model B
 * @param overrunA probability that costs exceed the frame, 0–1
 * @param waitDifference mean of A − B with its 95 % interval from {@code low} to {@code high}
 * @param aBetter share of replications in which A's wait is the shorter one
 */
public record RunFigures(double waitA, double waitB, double overrunA, double overrunB, double waitDifference, double low, double high, double aBetter) {

    static RunFigures of(ProjectionResult result) {
        var a = result.headline(Variant.LUMP_SUM);
        var b = result.headline(Variant.BY_PACKAGE);
        var wait = result.comparison().strategyWeightedWait();
        return new RunFigures(a.strategyWeightedWait(), b.strategyWeightedWait(), a.probabilityOfOverrun(), b.probabilityOfOverrun(), wait.mean(), wait.low(),
                wait.high(), wait.shareALower());
    }
}
