package fi.luotsi.funding.projection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;

import org.junit.jupiter.api.Test;

/**
 * Without shocks and Poisson noise the models are a recurrence that can be followed on paper. The tables were worked out apart from this code, in
 * another language, step by step from section 4 of the model's description; the first quarters are written out below.
 *
 * <p>Opening budgets: 100·10 / 0.5 = 2 000 and 200·5 / 0.5 = 2 000, frame 4 000, fixed cost 1 000 each. Overdue beyond 30 and 60 cases.
 */
class DeterministicRecurrenceTest {

    private static final double EXACT = 5e-7;
    private static final Sampling ONCE = new Sampling(1, 1, Arrivals.EXPECTED);

    /**
     * Quarter 1 of model A: overdue 40 − 30 = 10, so 1 case spills over: expected 100 and 201. Needs 1 000 + 10·140 = 2 400 and 1 000 + 5·201 =
     * 2 005; weights ½ each; wanted 2 400/4 405 = 0.544835; share ½·0.5 + ½·0.544835 = 0.522418; budget 2 089.670829 pays 108.967083 cases.
     * Of 140 wait 31.032917, of whom a tenth leaves: 27.929625. The other: (1 910.329171 − 1 000)/5 = 182.065834 of 201, 18.934166 wait.
     */
    @Test
    void modelAFollowsTheTable() {
        follow(Examples.byHand(), Variant.LUMP_SUM, List.of(
                row(0.522418, 0.477582, 108.967083, 182.065834, 27.929625, 18.934166),
                row(0.521761, 0.478239, 108.704548, 182.590905, 17.302570, 36.343261),
                row(0.510382, 0.489618, 104.152707, 191.694585, 11.834876, 44.648676),
                row(0.499151, 0.500849, 99.660313, 200.679373, 10.957107, 43.969303),
                row(0.493208, 0.506792, 97.283037, 205.433926, 12.306663, 38.535377)));
    }

    /**
     * Quarter 1 of model B: gaps (2 400 − 2 000)/2 400 = 0.166667 and (2 005 − 2 000)/2 005 = 0.002494, further apart than 0.03: asked for is
     * ½·0.164173·2 005/4 000 = 0.041146, but at most 0.05·0.5 = 0.025 of the donor's share; it moves in quarter 2, before that quarter's request.
     * Served meanwhile 100 of 140 and 200 of 201; waiting 40·0.9 = 36 and 1.
     */
    @Test
    void modelBFollowsTheTable() {
        follow(Examples.byHand(), Variant.BY_PACKAGE, List.of(
                row(0.500000, 0.500000, 100.000000, 200.000000, 36.000000, 1.000000),
                row(0.525000, 0.475000, 110.000000, 180.000000, 23.400000, 21.600000),
                row(0.539153, 0.460847, 115.661017, 168.677966, 6.965085, 52.922034),
                row(0.515204, 0.484796, 106.081757, 187.836487, 0.794995, 65.085547),
                row(0.489444, 0.510556, 95.777669, 208.444663, 4.515594, 56.640884)));
    }

    /** Demand grows by 8 % and costs by 4 % a year, the frame only at the turn of the year and 3 % short; transfers take effect at once. */
    @Test
    void growthIndexAndFrameFollowTheirCalendars() {
        var later = Examples.byHand().with(Parameter.DEMAND_GROWTH, 0.08).with(Parameter.COST_INDEX, 0.04).with(Parameter.TOTAL_FACTOR, 0.97)
                .with(Parameter.DECISION_DELAY, 0).with(Parameter.QUARTERS, 6);
        follow(later, Variant.LUMP_SUM, List.of(
                row(0.522418, 0.477582, 102.698070, 170.603859, 33.571737, 30.396141),
                row(0.521254, 0.478746, 100.273170, 167.882024, 31.717100, 66.756600),
                row(0.509704, 0.490296, 93.924553, 173.081498, 37.544035, 101.692909),
                row(0.498021, 0.501979, 87.630875, 178.244254, 50.269567, 136.086888),
                row(0.490237, 0.509763, 90.211830, 195.576341, 61.251964, 158.537504),
                row(0.486413, 0.513587, 86.886763, 194.654837, 76.016941, 187.203997)));
        follow(later, Variant.BY_PACKAGE, List.of(
                row(0.525000, 0.475000, 103.700000, 168.600000, 32.670000, 32.400000),
                row(0.525000, 0.475000, 101.712445, 165.003472, 29.610188, 71.548837),
                row(0.498750, 0.501250, 89.757069, 181.416465, 39.398551, 97.978468),
                row(0.498750, 0.501250, 87.905560, 177.694884, 51.691415, 133.107268),
                row(0.485500, 0.514500, 88.374126, 199.251747, 64.185560, 152.024662),
                row(0.485500, 0.514500, 86.536110, 195.356142, 78.972765, 180.283210)));
    }

    /** Planned 100 and 200 cases. Work of 140 counts up to 110 (corridor 10 %): half of the 10 is paid, 105 served; 201 counts whole: 200.5 served. */
    @Test
    void theBlendedModelPaysHalfOfTheVolumeBesideThePlan() {
        follow(Examples.byHand().with(Parameter.QUARTERS, 1), Variant.BLENDED, List.of(row(0.5125, 0.500625, 105, 200.5, 31.5, 0.5)));
    }

    /** Shares here are budget / frame. */
    private record Quarter(double share, double otherShare, double served, double otherServed, double queue, double otherQueue) {}

    private static Quarter row(double share, double otherShare, double served, double otherServed, double queue, double otherQueue) {
        return new Quarter(share, otherShare, served, otherServed, queue, otherQueue);
    }

    private static void follow(Parameters parameters, Variant variant, List<Quarter> table) {
        var frame = new Course(parameters).frame;
        double[] before = {0, 0};
        for (int t = 0; t < table.size(); t++) {
            var expected = table.get(t);
            var paths = Kernel.run(parameters.with(Parameter.QUARTERS, t + 1), ONCE, List.of(variant), new Workers(1)).get(variant);
            assertThat(new double[] {(paths.given[0] - before[0]) / frame[t], (paths.given[1] - before[1]) / frame[t], paths.served[2 * t],
                    paths.served[2 * t + 1], paths.queue[2 * t], paths.queue[2 * t + 1]}).as("quarter %d of %s", t + 1, variant)
                    .containsExactly(new double[] {expected.share, expected.otherShare, expected.served, expected.otherServed, expected.queue,
                            expected.otherQueue}, within(EXACT));
            before = paths.given;
        }
    }
}
