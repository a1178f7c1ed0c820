package fi.luotsi.funding.projection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.SplittableRandom;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The draws against their laws, with written seeds. Limits are 4.5 standard errors, or the χ² value that one of 10 000 exceeds. */
class RandomNumbersTest {

    private static final int DRAWS = 2_000_000;

    @Test
    void normalDrawsHaveTheMomentsOfTheirLaw() {
        var bits = bits();
        double[] power = new double[5];
        for (int draw = 0; draw < DRAWS; draw++) {
            double z = NormalDraws.next(bits);
            power[1] += z;
            power[2] += z * z;
            power[3] += z * z * z;
            power[4] += z * z * z * z;
        }
        assertThat(power[1] / DRAWS).isCloseTo(0, within(4.5 / Math.sqrt(DRAWS)));
        assertThat(power[2] / DRAWS).isCloseTo(1, within(4.5 * Math.sqrt(2.0 / DRAWS)));
        assertThat(power[3] / DRAWS).isCloseTo(0, within(4.5 * Math.sqrt(15.0 / DRAWS)));
        assertThat(power[4] / DRAWS).isCloseTo(3, within(4.5 * Math.sqrt(96.0 / DRAWS)));
    }

    /** Slices of 0.1 from −4 to 4, and the tails: 82 cells. */
    @Test
    void normalDrawsFillTheirSlicesAsTheLawSays() {
        var bits = bits();
        long[] found = new long[82];
        for (int draw = 0; draw < DRAWS; draw++) {
            found[Math.clamp((int) Math.floor(NormalDraws.next(bits) * 10) + 41, 0, 81)]++;
        }
        double[] expected = new double[82];
        for (int cell = 0; cell < 82; cell++) {
            double below = cell == 0 ? 0 : NormalDistribution.below((cell - 41) / 10.0);
            double above = cell == 81 ? 1 : NormalDistribution.below((cell - 40) / 10.0);
            expected[cell] = DRAWS * (above - below);
        }
        assertThat(chiSquare(found, expected)).isLessThan(135);
    }

    /** From 1.5 cases, where probabilities are summed up, over the border at 30 to the thousands. */
    @ParameterizedTest
    @ValueSource(doubles = {1.5, 12, 29.9, 30.1, 75, 400, 5000})
    void arrivalsFollowThePoissonLaw(double mean) {
        var bits = bits();
        double deviation = Math.sqrt(mean);
        int first = (int) Math.max(0, Math.floor(mean - 3 * deviation));
        int cells = (int) Math.ceil(mean + 3 * deviation) - first + 2;
        long[] found = new long[cells];
        double sum = 0;
        double squares = 0;
        for (int draw = 0; draw < DRAWS; draw++) {
            double cases = PoissonQuantile.of(mean, NormalDraws.next(bits));
            found[Math.clamp((int) cases - first + 1, 0, cells - 1)]++;
            sum += cases - mean;
            squares += (cases - mean) * (cases - mean);
        }
        assertThat(sum / DRAWS).isCloseTo(0, within(4.5 * deviation / Math.sqrt(DRAWS)));
        assertThat(squares / DRAWS).isCloseTo(mean, within(4.5 * mean * Math.sqrt((2 + 1 / mean) / DRAWS)));
        assertThat(chiSquare(found, poisson(mean, first, cells))).isLessThan(cells + 4.5 * Math.sqrt(2.0 * cells) + 10);
    }

    @Test
    void aLargerMeanNeverGivesFewerCases() {
        var bits = bits();
        for (int draw = 0; draw < 20_000; draw++) {
            double place = NormalDraws.next(bits);
            double before = 0;
            for (double mean = 0.5; mean < 200; mean *= 1.07) {
                double cases = PoissonQuantile.of(mean, place);
                assertThat(cases).isGreaterThanOrEqualTo(before);
                before = cases;
            }
        }
    }

    /** Twelve quarters of 20 000 streams: size, memory and common part of the shocks, and that a stream knows nothing of its neighbour. */
    @Test
    void shocksHaveTheirSizeTheirMemoryAndTheirCommonPart() {
        var parameters = Examples.three().with(Parameter.SHOCK, 1).with(Parameter.PERSISTENCE, 0).with(Parameter.COMMON_PART, 0.5);
        var draws = new Draws(parameters);
        double own = 0;
        double between = 0;
        double neighbours = 0;
        double before = 0;
        double[] last = new double[Block.SIZE];
        int count = 0;
        for (int block = 0; block < 625; block++) {
            draws.begin(99, block * Block.SIZE, Block.SIZE);
            for (int quarter = 0; quarter < 12; quarter++) {
                draws.next(Block.SIZE);
                for (int lane = 0; lane < Block.SIZE; lane++, count++) {
                    double shock = shock(draws, 0, lane);
                    own += shock * shock;
                    between += shock * shock(draws, 1, lane);
                    neighbours += shock * shock(draws, 0, (lane + 1) % Block.SIZE);
                    before += quarter == 0 ? 0 : shock * last[lane];
                    last[lane] = shock;
                }
            }
        }
        double error = 4.5 / Math.sqrt(count);
        assertThat(own / count).isCloseTo(1, within(error * Math.sqrt(2)));
        assertThat(between / count).as("c² in common").isCloseTo(0.25, within(error * 1.1));
        assertThat(neighbours / count).isCloseTo(0, within(error));
        assertThat(before / count).isCloseTo(0, within(error));
    }

    /** ε = φε' + σz has in the long run the variance σ²/(1 − φ²), here 1/(1 − 0.36). */
    @Test
    void aShockLivesOnAsLongAsItsPersistenceSays() {
        var draws = new Draws(Examples.three().with(Parameter.SHOCK, 1).with(Parameter.PERSISTENCE, 0.6));
        double squares = 0;
        int blocks = 1250;
        for (int block = 0; block < blocks; block++) {
            draws.begin(98, block * Block.SIZE, Block.SIZE);
            for (int quarter = 0; quarter < 20; quarter++) {
                draws.next(Block.SIZE);
            }
            for (int lane = 0; lane < Block.SIZE; lane++) {
                squares += shock(draws, 2, lane) * shock(draws, 2, lane);
            }
        }
        assertThat(squares / blocks / Block.SIZE).isCloseTo(1 / 0.64, within(4.5 / 0.64 * Math.sqrt(2.0 / blocks / Block.SIZE)));
    }

    @Test
    void theExponentialIsTheMathematicalOne() {
        var some = new SplittableRandom(3);
        for (int draw = 0; draw < 1_000_000; draw++) {
            double x = some.nextDouble(-30, 30);
            assertThat(Math.abs(Exponential.of(x) / StrictMath.exp(x) - 1)).isLessThan(5e-16);
        }
        assertThat(Exponential.of(0)).isEqualTo(1);
        assertThat(Exponential.of(-1e9)).isEqualTo(Exponential.of(-700)).isPositive();
    }

    private static double shock(Draws draws, int k, int lane) {
        return StrictMath.log(draws.factor[k * Block.SIZE + lane]) + 0.5;
    }

    private static RandomGenerator bits() {
        return RandomGeneratorFactory.of("L64X128MixRandom").create(2020);
    }

    private static double chiSquare(long[] found, double[] expected) {
        double sum = 0;
        for (int cell = 0; cell < found.length; cell++) {
            sum += expected[cell] < 1e-9 && found[cell] == 0 ? 0 : (found[cell] - expected[cell]) * (found[cell] - expected[cell]) / expected[cell];
        }
        return sum;
    }

    /** The first cell holds everything below {@code first}, the last everything beyond. */
    private static double[] poisson(double mean, int first, int cells) {
        double[] expected = new double[cells];
        double logarithm = -mean;
        int last = first + cells - 1;
        double kept = 0;
        for (int cases = 0; cases < last - 1; cases++) {
            double chance = StrictMath.exp(logarithm);
            expected[Math.max(0, cases - first + 1)] += chance * DRAWS;
            kept += chance;
            logarithm += StrictMath.log(mean) - StrictMath.log(cases + 1.0);
        }
        expected[cells - 1] = (1 - kept) * DRAWS;
        return expected;
    }
}
