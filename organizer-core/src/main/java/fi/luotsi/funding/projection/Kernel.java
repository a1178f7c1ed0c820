package fi.luotsi.funding.projection;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntConsumer;

/** Runs the models through the quarters, block by block, on the same draws. */
final class Kernel {

    private final Parameters parameters;
    private final Sampling sampling;
    private final Course course;
    private final Map<Variant, Paths> paths = new EnumMap<>(Variant.class);

    private Kernel(Parameters parameters, Sampling sampling, List<Variant> variants) {
        this.parameters = parameters;
        this.sampling = sampling;
        this.course = new Course(parameters);
        variants.forEach(variant -> paths.put(variant, new Paths(course.packages, course.quarters, sampling.replications())));
    }

    static Map<Variant, Paths> run(Parameters parameters, Sampling sampling, List<Variant> variants, Workers workers) {
        var kernel = new Kernel(parameters, sampling, variants);
        workers.run((sampling.replications() + Block.SIZE - 1) / Block.SIZE, kernel::passage);
        return kernel.paths;
    }

    /** What one thread needs to take blocks through the quarters. */
    private IntConsumer passage() {
        var draws = new Draws(parameters);
        var legs = paths.entrySet().stream().map(entry -> new Leg(Allocation.of(entry.getKey(), parameters),
                new Block(parameters, course, sampling.arrivals()), entry.getValue())).toList();
        return number -> pass(number * Block.SIZE, draws, legs);
    }

    private void pass(int first, Draws draws, List<Leg> legs) {
        int count = Math.min(Block.SIZE, sampling.replications() - first);
        draws.begin(sampling.seed(), first, count);
        legs.forEach(Leg::begin);
        for (int quarter = 0; quarter < course.quarters; quarter++) {
            draws.next(count);
            for (Leg leg : legs) {
                leg.pass(quarter, draws, first, count);
            }
        }
        legs.forEach(leg -> leg.end(first, count));
    }

    /** One model's way through a block. */
    private record Leg(Allocation allocation, Block block, Paths paths) {

        void begin() {
            block.begin();
            allocation.begin(block);
        }

        void pass(int quarter, Draws draws, int first, int count) {
            block.expect(quarter);
            allocation.divide(block, quarter);
            block.arrive(draws);
            allocation.follow(block, quarter);
            block.serve(quarter);
            paths.keep(block, quarter, first, count);
        }

        void end(int first, int count) {
            paths.keep(block, allocation, first, count);
        }
    }
}
