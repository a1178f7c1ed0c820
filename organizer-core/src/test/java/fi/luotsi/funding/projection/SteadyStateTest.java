package fi.luotsi.funding.projection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;

import org.junit.jupiter.api.Test;

/**
 * One package, one euro a case, nothing fixed. When the frame pays S cases and more than S arrive, the queue settles where as many leave it as are
 * left over: {@code Q = (Q + λ − S)(1 − δ)}, so {@code Q = (λ − S)(1 − δ)/δ}, and by Little's law the wait is {@code Q / S} quarters.
 */
class SteadyStateTest {

    private static final double DEMAND = 400;
    private static final double LEAVING = 0.25;
    private static final double PAID = 0.9;
    private static final double QUEUE = DEMAND * (1 - PAID) * (1 - LEAVING) / LEAVING;
    private static final double WAIT = 91.25 * QUEUE / (DEMAND * PAID);

    @Test
    void theQueueSettlesWhereTheClosedFormSays() {
        for (Variant variant : Projection.THREE) {
            assertThat(outcome(variant, new Sampling(1, 1, Arrivals.EXPECTED), 0).weightedWait[0]).as("%s", variant).isCloseTo(WAIT, within(1e-6));
        }
    }

    /** The queue never empties here, so its mean follows the same line; the draws must not shift it. */
    @Test
    void poissonArrivalsLeaveTheMeanQueueWhereItWas() {
        var wait = outcome(Variant.BY_PACKAGE, Sampling.of(5, 4000), 0).weightedWait;
        double mean = Outcome.mean(wait);
        double deviation = Math.sqrt(Outcome.mean(java.util.Arrays.stream(wait).map(days -> (days - mean) * (days - mean)).toArray()));
        assertThat(mean).isCloseTo(WAIT, within(4 * deviation / Math.sqrt(wait.length)));
        assertThat(deviation).isGreaterThan(1);
    }

    @Test
    void aFrameThatPaysMoreThanTheDemandLeavesNobodyWaiting() {
        var rich = Examples.single(DEMAND, LEAVING, 1.01);
        assertThat(Projection.outcome(Variant.LUMP_SUM, rich, new Sampling(1, 1, Arrivals.EXPECTED), new Workers(1)).weightedWait[0]).isZero();
    }

    private static Outcome outcome(Variant variant, Sampling sampling, double volumeShare) {
        var parameters = Examples.single(DEMAND, LEAVING, PAID).with(Parameter.VOLUME_SHARE, volumeShare);
        var paths = Kernel.run(parameters, sampling, List.of(variant), new Workers(1)).get(variant);
        return new Outcome(variant, parameters, paths);
    }
}
