package fi.luotsi.funding.projection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class InvariantsTest {

    private static final int RUNS = 300;
    private static final Workers ONE = new Workers(1);

    @Test
    void theSameSeedGivesTheSameNumbersAndAnotherSeedOthers() {
        var first = Projection.run(Examples.three(), Sampling.of(11, RUNS), Projection.TWO, ONE);
        assertThat(Projection.run(Examples.three(), Sampling.of(11, RUNS), Projection.TWO, ONE).hash()).isEqualTo(first.hash());
        assertThat(Projection.run(Examples.three(), Sampling.of(12, RUNS), Projection.TWO, ONE).hash()).isNotEqualTo(first.hash());
    }

    @Test
    void theFirstRunsOfALongSeriesAreThoseOfAShortOne() {
        var few = paths(Examples.three(), 40);
        var many = paths(Examples.three(), 200);
        for (Variant variant : Projection.TWO) {
            for (int cell = 0; cell < 36; cell++) {
                assertThat(Arrays.copyOfRange(many.get(variant).queue, cell * 200, cell * 200 + 40))
                        .containsExactly(Arrays.copyOfRange(few.get(variant).queue, cell * 40, cell * 40 + 40));
            }
        }
    }

    @Test
    void aRichBudgetEmptiesTheQueues() {
        var result = Projection.compare(Examples.three().with(Parameter.TOTAL_FACTOR, 2), Sampling.of(1, RUNS), ONE);
        assertThat(result.of(Variant.LUMP_SUM).waitingDays()).allSatisfy(days -> assertThat(days).isZero());
        assertThat(result.of(Variant.BY_PACKAGE).waitingDays()).allSatisfy(days -> assertThat(days).isZero());
    }

    @Test
    void lessMoneyNeverShortensAQueueWhereSharesAreFixed() {
        var fixed = Examples.three().with(Parameter.TRANSFER_LIMIT, 0);
        var more = paths(fixed, RUNS).get(Variant.BY_PACKAGE).queue;
        var less = paths(fixed.with(Parameter.TOTAL_FACTOR, 0.97), RUNS).get(Variant.BY_PACKAGE).queue;
        for (int at = 0; at < more.length; at++) {
            assertThat(less[at]).isGreaterThanOrEqualTo(more[at]);
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void lessMoneyNeverShortensTheWeightedWait(long seed) {
        for (Variant variant : Projection.TWO) {
            double before = 0;
            for (double factor : new double[] {1.05, 1.02, 1, 0.98, 0.95}) {
                double wait = Projection.compare(Examples.three().with(Parameter.TOTAL_FACTOR, factor), Sampling.of(seed, RUNS), ONE).of(variant).strategyWeightedWait();
                assertThat(wait).as("%s at %s of the frame", variant, factor).isGreaterThanOrEqualTo(before);
                before = wait;
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {Examples.THREE, Examples.ROUGH})
    void budgetsAddUpToTheFrameInEveryQuarterOfEveryRun(String file) {
        var parameters = ParameterFile.read(file);
        var frame = new Course(parameters).frame;
        double before = 0;
        for (int t = 0; t < frame.length; t++) {
            double sum = before + frame[t];
            paths(parameters.with(Parameter.QUARTERS, t + 1), RUNS).forEach((variant, paths) -> {
                for (int r = 0; r < RUNS; r++) {
                    double given = 0;
                    for (int k = 0; k < parameters.count(); k++) {
                        given += paths.given[k * RUNS + r];
                    }
                    assertThat(given).isCloseTo(sum, within(sum * 1e-12));
                }
            });
            before = sum;
        }
    }

    @Test
    void withOnePackageTheModelsAreOne() {
        var result = Projection.compare(Examples.single(500, 0.1, 0.98).with(Parameter.SHOCK, 0.1).with(Parameter.TRANSFER_LIMIT, 0.1), Sampling.of(3, RUNS), ONE);
        assertThat(result.of(Variant.LUMP_SUM).waitingDays()).isEqualTo(result.of(Variant.BY_PACKAGE).waitingDays());
        assertThat(result.overrun()).isEqualTo(new PairedDifference(0, 0, 0, 0));
        assertThat(result.of(Variant.BY_PACKAGE).requests()).isZero();
    }

    @Test
    void withoutALimitToTransferNothingMoves() {
        var still = Projection.compare(Examples.rough().with(Parameter.TRANSFER_LIMIT, 0), Sampling.of(3, RUNS), ONE).of(Variant.BY_PACKAGE);
        assertThat(still.transfers()).isZero();
        assertThat(still.requests()).isZero();
        assertThat(Projection.compare(Examples.rough(), Sampling.of(3, RUNS), ONE).of(Variant.BY_PACKAGE).transfers()).isPositive();
    }

    @Test
    void theBlendedModelWithoutAVolumeShareIsModelBWithoutTransfers() {
        var still = Examples.rough().with(Parameter.TRANSFER_LIMIT, 0).with(Parameter.VOLUME_SHARE, 0);
        var result = Projection.run(still, Sampling.of(9, RUNS), Projection.THREE, ONE);
        assertThat(result.headline(Variant.BLENDED).waitingDays()).isEqualTo(result.headline(Variant.BY_PACKAGE).waitingDays());
        assertThat(result.fans(Variant.BLENDED)).isEqualTo(result.fans(Variant.BY_PACKAGE));
    }

    /** The spill-over of package a goes to b alone: whatever happens there, c and d see the arrivals they saw before. */
    @Test
    void whatHappensInOnePackageMovesNoDrawOfAnother() {
        var apart = Examples.rough().with(Parameter.SPILL_OVER, 0).with(Parameter.TRANSFER_LIMIT, 0);
        var before = paths(apart, RUNS).get(Variant.BY_PACKAGE).queue;
        double[] demand = apart.values(Parameter.DEMAND);
        double[] frames = apart.values(Parameter.FRAMES);
        demand[0] *= 1.5;
        double rise = new Course(apart.with(Parameter.DEMAND, demand)).frame[0] / new Course(apart).frame[0];
        for (int k = 1; k < 4; k++) {
            frames[k] /= rise;
        }
        frames[0] = 1 - frames[1] - frames[2] - frames[3];
        var after = paths(apart.with(Parameter.DEMAND, demand).with(Parameter.FRAMES, frames), RUNS).get(Variant.BY_PACKAGE).queue;
        for (int at = 3 * RUNS; at < 4 * RUNS; at++) {
            assertThat(after[at]).isCloseTo(before[at], within(1e-9));
        }
    }

    private static Map<Variant, Paths> paths(Parameters parameters, int runs) {
        return Kernel.run(parameters, Sampling.of(7, runs), List.of(Variant.LUMP_SUM, Variant.BY_PACKAGE), ONE);
    }
}
