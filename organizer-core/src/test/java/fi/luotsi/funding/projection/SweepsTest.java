package fi.luotsi.funding.projection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class SweepsTest {

    private static final Sampling SAMPLING = Sampling.of(3, 400);
    private static final Workers WORKERS = new Workers(2);

    /** The provider's own weights favour older people: with α low the priorities wait, with α high they do not. */
    @Test
    void thePreferenceFlipsOnceWhereTheMeanDifferenceIsZero() {
        var breakEven = BreakEven.of(Examples.three(), SAMPLING, WORKERS);
        assertThat(breakEven.curve()).hasSize(21);
        assertThat(breakEven.curve().getFirst().difference().low()).isPositive();
        assertThat(breakEven.crossings()).singleElement().satisfies(crossing -> {
            assertThat(crossing.alpha()).isBetween(crossing.from(), crossing.to());
            var there = Projection.compare(Examples.three().with(Parameter.ALIGNMENT, crossing.alpha()), SAMPLING, WORKERS).strategyWeightedWait();
            assertThat(there.mean()).isCloseTo(0, within(0.2));
            var left = Projection.compare(Examples.three().with(Parameter.ALIGNMENT, crossing.from() - 0.05), SAMPLING, WORKERS).strategyWeightedWait();
            assertThat(left.low()).isPositive();
        });
    }

    @Test
    void noneFlipsWhereTheModelsAreOne() {
        var breakEven = BreakEven.of(Examples.single(100, 0.1, 0.9).with(Parameter.QUARTERS, 8), SAMPLING, WORKERS);
        assertThat(breakEven.crossings()).isEmpty();
    }

    @Test
    void theWidestBarComesFirstAndTheBaseIsThePlainRun() {
        var sensitivity = Sensitivity.of(Examples.three(), SAMPLING, WORKERS);
        assertThat(sensitivity.base()).isEqualTo(Projection.compare(Examples.three(), SAMPLING, WORKERS).strategyWeightedWait());
        assertThat(sensitivity.bars()).extracting(Sensitivity.Bar::parameter).contains(Parameter.ALIGNMENT, Parameter.TOTAL_FACTOR).doesNotHaveDuplicates();
        assertThat(sensitivity.bars().getFirst().width()).isGreaterThanOrEqualTo(sensitivity.bars().getLast().width());
    }

    @Test
    void aVariationStaysWithinTheParametersRange() {
        var all = new Variation(Parameter.STATUTORY_SHARE, Variation.Kind.FACTOR, 1.3).of(Examples.three());
        assertThat(all.values(Parameter.STATUTORY_SHARE)).containsExactly(new double[] {1, 0.65, 0.91}, within(1e-12));
        assertThat(new Variation(Parameter.DECISION_DELAY, Variation.Kind.ADD, -5).of(Examples.three()).number(Parameter.DECISION_DELAY)).isZero();
    }

    @Test
    void theStandardAxesCoverWhatTheChoiceTurnsOn() {
        assertThat(SweepAxis.standard()).extracting(SweepAxis::parameter).containsExactly(Parameter.ALIGNMENT, Parameter.ADAPTATION, Parameter.TRANSFER_LIMIT,
                Parameter.DECISION_DELAY, Parameter.STATUTORY_SHARE, Parameter.TOTAL_FACTOR);
        assertThat(SweepAxis.standard().getFirst().amounts()).contains(0.15, 0.7, 1.0).hasSize(21);
    }
}
