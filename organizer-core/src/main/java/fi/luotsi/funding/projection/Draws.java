package fi.luotsi.funding.projection;

import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;

/**
 * The random numbers of one block of replications, quarter by quarter, the same for every model. Each replication has a stream of its own, and
 * a quarter takes from it, in this order: the common shock, the shock of each package, the place of each package's arrivals.
 */
final class Draws {

    private static final RandomGeneratorFactory<RandomGenerator> STREAMS = RandomGeneratorFactory.of("L64X128MixRandom");

    /** At {@code package · Block.SIZE + replication}: what the expected demand is multiplied with, and where in its distribution the count lies. */
    final double[] factor;
    final double[] place;

    private final RandomGenerator[] streams = new RandomGenerator[Block.SIZE];
    private final double[] common = new double[Block.SIZE];
    private final double[] shock;
    private final double[] size;
    private final int packages;
    private final double persistence;
    private final double commonPart;
    private final double ownPart;

    Draws(Parameters parameters) {
        packages = parameters.count();
        factor = new double[packages * Block.SIZE];
        place = new double[packages * Block.SIZE];
        shock = new double[packages * Block.SIZE];
        size = parameters.values(Parameter.SHOCK);
        persistence = parameters.number(Parameter.PERSISTENCE);
        commonPart = parameters.number(Parameter.COMMON_PART);
        ownPart = Math.sqrt(1 - commonPart * commonPart);
    }

    /** @param first number of the block's first replication, from 0 */
    void begin(long seed, int first, int replications) {
        for (int lane = 0; lane < replications; lane++) {
            streams[lane] = STREAMS.create(streamSeed(seed, first + lane));
        }
        java.util.Arrays.fill(shock, 0);
    }

    /** Two rounds of Stafford's mixing: neighbouring seeds and replications get unrelated streams. */
    static long streamSeed(long seed, long replication) {
        return mix(mix(seed) + replication * 0x9E3779B97F4A7C15L);
    }

    private static long mix(long value) {
        long mixed = (value ^ (value >>> 30)) * 0xBF58476D1CE4E5B9L;
        mixed = (mixed ^ (mixed >>> 27)) * 0x94D049BB133111EBL;
        return mixed ^ (mixed >>> 31);
    }

    void next(int replications) {
        draw(replications);
        for (int k = 0; k < packages; k++) {
            shake(k * Block.SIZE, size[k], replications);
        }
    }

    /** Leaves each package's own normal in {@link #factor} until {@link #shake} turns it into the factor. */
    void draw(int replications) {
        for (int lane = 0; lane < replications; lane++) {
            var stream = streams[lane];
            common[lane] = NormalDraws.next(stream);
            for (int at = lane; at < factor.length; at += Block.SIZE) {
                factor[at] = NormalDraws.next(stream);
            }
            for (int at = lane; at < place.length; at += Block.SIZE) {
                place[at] = NormalDraws.next(stream);
            }
        }
    }

    private void shake(int from, double sigma, int replications) {
        for (int lane = 0; lane < replications; lane++) {
            int at = from + lane;
            shock[at] = persistence * shock[at] + sigma * (ownPart * factor[at] + commonPart * common[lane]);
        }
        for (int lane = 0; lane < replications; lane++) {
            factor[from + lane] = Exponential.of(shock[from + lane] - sigma * sigma * 0.5);
        }
    }
}
