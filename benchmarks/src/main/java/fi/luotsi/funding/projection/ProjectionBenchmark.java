package fi.luotsi.funding.projection;

import java.util.Map;
import java.util.SplittableRandom;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;

import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * Replication-quarters a second on one core, both models, twelve packages: the kernel, the random numbers it draws and nothing else, the
 * normal draws among them, and the same model written with an object for every step. And the milliseconds of what a page asks for.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(2)
public class ProjectionBenchmark {

    private static final int PACKAGES = 12;
    private static final int QUARTERS = 12;
    private static final int REPLICATIONS = 1024;

    private final Parameters parameters = parameters();
    private final Sampling sampling = Sampling.of(7, REPLICATIONS);
    private final Workers one = new Workers(1);
    private final Workers two = new Workers(2);
    private final Draws draws = new Draws(parameters);
    private final Block block = new Block(parameters, new Course(parameters), Arrivals.POISSON);

    /** Everything but the summaries: draws, both models, paths kept. */
    @Benchmark
    @OperationsPerInvocation(REPLICATIONS * QUARTERS)
    public Object kernel() {
        return Kernel.run(parameters, sampling, Projection.TWO, one);
    }

    /** 25 normal draws, 12 shocks' factors and 24 Poisson counts for each replication and quarter. */
    @Benchmark
    @OperationsPerInvocation(REPLICATIONS * QUARTERS)
    public double drawsAlone() {
        double sum = 0;
        for (int first = 0; first < REPLICATIONS; first += Block.SIZE) {
            draws.begin(7, first, Block.SIZE);
            block.begin();
            block.expect(0);
            for (int quarter = 0; quarter < QUARTERS; quarter++) {
                draws.next(Block.SIZE);
                block.arrive(draws);
                sum += block.cases[0];
                block.arrive(draws);
                sum += block.cases[0];
            }
        }
        return sum;
    }

    /** The 25 normal draws. */
    @Benchmark
    @OperationsPerInvocation(REPLICATIONS * QUARTERS)
    public double normalsAlone() {
        double sum = 0;
        for (int first = 0; first < REPLICATIONS; first += Block.SIZE) {
            draws.begin(7, first, Block.SIZE);
            for (int quarter = 0; quarter < QUARTERS; quarter++) {
                draws.draw(Block.SIZE);
                sum += draws.place[0];
            }
        }
        return sum;
    }

    @Benchmark
    @OperationsPerInvocation(REPLICATIONS * QUARTERS)
    public double objectForEveryStep() {
        return new StepByStep(parameters).overruns(7, REPLICATIONS);
    }

    /** What moving a slider asks for: a thousand replications with all quantiles, on two cores. */
    @Benchmark
    @BenchmarkMode(Mode.AverageTime)
    @OutputTimeUnit(TimeUnit.MILLISECONDS)
    public Object wholeProjectionOnTwoCores() {
        return Projection.run(parameters, Sampling.of(7, 1000), Projection.TWO, two);
    }

    /** The same with its hash. */
    @Benchmark
    @BenchmarkMode(Mode.AverageTime)
    @OutputTimeUnit(TimeUnit.MILLISECONDS)
    public Object wholeProjectionWithItsHash() {
        return Projection.run(parameters, Sampling.of(7, 1000), Projection.TWO, two).hash();
    }

    private static Parameters parameters() {
        var some = new SplittableRandom(4);
        var tau = new double[PACKAGES * PACKAGES];
        IntStream.range(0, PACKAGES).forEach(row -> tau[row * PACKAGES + (row + 5) % PACKAGES] = 0.08);
        IntStream.range(0, PACKAGES).forEach(row -> tau[row * PACKAGES + (row + 1) % PACKAGES] = 0.05);
        var even = IntStream.range(0, PACKAGES).mapToDouble(k -> 1.0 / PACKAGES).toArray();
        return Parameters.of(IntStream.range(0, PACKAGES).mapToObj(k -> "P" + k).toList(), Map.ofEntries(
                Map.entry(Parameter.QUARTERS, new double[] {QUARTERS}), Map.entry(Parameter.DEMAND, some.doubles(PACKAGES, 200, 6000).toArray()),
                Map.entry(Parameter.DEMAND_GROWTH, new double[] {0.03}), Map.entry(Parameter.VARIABLE_COST, some.doubles(PACKAGES, 800, 15_000).toArray()),
                Map.entry(Parameter.FIXED_SHARE, new double[] {0.35}), Map.entry(Parameter.COST_INDEX, new double[] {0.025}),
                Map.entry(Parameter.STATUTORY_SHARE, new double[] {0.7}), Map.entry(Parameter.LEAVING_SHARE, new double[] {0.03}),
                Map.entry(Parameter.OPENING_QUEUE, some.doubles(PACKAGES, 50, 1000).toArray()), Map.entry(Parameter.SPILL_OVER, tau),
                Map.entry(Parameter.STRATEGY_WEIGHT, even), Map.entry(Parameter.PROVIDER_WEIGHT, even), Map.entry(Parameter.SHOCK, new double[] {0.08}),
                Map.entry(Parameter.ALIGNMENT, new double[] {0.7}), Map.entry(Parameter.ADAPTATION, new double[] {0.15}),
                Map.entry(Parameter.TRANSFER_LIMIT, new double[] {0.01}), Map.entry(Parameter.DECISION_DELAY, new double[] {2})));
    }
}
