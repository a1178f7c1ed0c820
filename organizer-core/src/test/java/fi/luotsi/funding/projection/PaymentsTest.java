package fi.luotsi.funding.projection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is reckoned from the paths: attainment, coverage, transaction cost, quantiles. */
class PaymentsTest {

    private static final Workers ONE = new Workers(1);

    @ParameterizedTest
    @CsvSource({"20, 30, 90, 1", "60, 30, 90, 0.5", "95, 30, 90, 0", "25, 30, 10, 1", "35, 30, 10, 0", "30, 30, 30, 1"})
    void attainmentIsTheWayGoneFromTheOpeningWaitToTheTarget(double wait, double target, double opening, double attained) {
        assertThat(Targets.attained(wait, target, opening)).isEqualTo(attained);
    }

    @Test
    void aPackageWithoutATargetIsLeftOutAndLowersTheCoverage() {
        var some = Projection.compare(Examples.three().with(Parameter.TARGET_DAYS, 1000, Double.NaN, Double.NaN), Sampling.of(1, 50), ONE).of(Variant.LUMP_SUM);
        assertThat(some.coverage()).isCloseTo(0.4, within(1e-12));
        assertThat(some.attainment()).hasValue(1);
        var none = Projection.compare(Examples.three(), Sampling.of(1, 50), ONE).of(Variant.LUMP_SUM);
        assertThat(none.coverage()).isZero();
        assertThat(none.attainment()).isEmpty();
    }

    /** Twelve quarters of two meetings at 1 000 €; three reports a quarter at 500 € in A; each request 4 000 € in B. */
    @Test
    void meetingsReportsAndRequestsHaveTheirPrice() {
        var priced = Examples.three().with(Parameter.MEETINGS, 2).with(Parameter.MEETING_COST, 1000).with(Parameter.REPORT_COST, 500)
                .with(Parameter.REQUEST_COST, 4000);
        var result = Projection.compare(priced, Sampling.of(1, 50), ONE);
        assertThat(result.of(Variant.LUMP_SUM).transactionCost()).isEqualTo(24_000 + 18_000);
        assertThat(result.of(Variant.BY_PACKAGE).transactionCost()).isCloseTo(24_000 + 4000 * result.of(Variant.BY_PACKAGE).requests(), within(1e-6));
    }

    @Test
    void quantilesLieBetweenNeighboursInProportion() {
        assertThat(Quantiles.ofSorted(new double[] {0, 10, 20, 30, 40})).isEqualTo(new Quantiles(2, 10, 20, 30, 38));
        assertThat(Quantiles.ofSorted(new double[] {7})).isEqualTo(new Quantiles(7, 7, 7, 7, 7));
    }

    /** Differences 1, 2, 3, −2: mean 1, standard deviation 2.160247, half width 1.96 · 2.160247 / 2. */
    @Test
    void thePairedDifferenceHasItsIntervalAndItsShare() {
        var difference = PairedDifference.of(new double[] {2, 4, 6, 1}, new double[] {1, 2, 3, 3});
        assertThat(difference.mean()).isEqualTo(1);
        assertThat(difference.low()).isCloseTo(1 - 2.117042, within(1e-6));
        assertThat(difference.high()).isCloseTo(1 + 2.117042, within(1e-6));
        assertThat(difference.shareALower()).isEqualTo(0.25);
    }
}
