package fi.luotsi.funding.projection;

import java.util.random.RandomGenerator;

/**
 * Standard normal draws by the ziggurat of Marsaglia and Tsang as Doornik wrote it (2005), 256 layers, layer and height from different bits
 * of one 64-bit number. Own code, because what the JDK's {@code nextGaussian} does is not fixed from one JDK to the next.
 */
final class NormalDraws {

    private static final int LAYERS = 256;
    /** Where the tail begins, and the area of every layer. */
    private static final double TAIL = 3.6541528853610088;
    private static final double AREA = 0.00492867323399;

    /** Right edges of the layers, and how much of each lies under the curve in all its height. */
    private static final double[] EDGE = edges();
    private static final double[] INNER = inner(EDGE);

    private static final double TO_SIGNED_UNIT = 0x1p-52;
    private static final double TO_UNIT = 0x1p-53;

    private NormalDraws() {}

    static double next(RandomGenerator bits) {
        long drawn = bits.nextLong();
        int layer = (int) drawn & (LAYERS - 1);
        double height = (drawn >> 11) * TO_SIGNED_UNIT;
        if (Math.abs(height) < INNER[layer]) {
            return height * EDGE[layer];
        }
        return edgeOrTail(bits, layer, height);
    }

    private static double edgeOrTail(RandomGenerator bits, int layer, double height) {
        if (layer == 0) {
            return tail(bits, height < 0);
        }
        double x = height * EDGE[layer];
        double outer = Exponential.of(-0.5 * (EDGE[layer] * EDGE[layer] - x * x));
        double inner = Exponential.of(-0.5 * (EDGE[layer + 1] * EDGE[layer + 1] - x * x));
        return inner + unit(bits) * (outer - inner) < 1 ? x : next(bits);
    }

    private static double tail(RandomGenerator bits, boolean negative) {
        double beyond;
        double height;
        do {
            beyond = -StrictMath.log(unit(bits)) / TAIL;
            height = -StrictMath.log(unit(bits));
        } while (2 * height < beyond * beyond);
        return negative ? -TAIL - beyond : TAIL + beyond;
    }

    /** Above 0, at most 1. */
    private static double unit(RandomGenerator bits) {
        return ((bits.nextLong() >>> 11) + 1) * TO_UNIT;
    }

    private static double[] edges() {
        var edge = new double[LAYERS + 1];
        double density = StrictMath.exp(-0.5 * TAIL * TAIL);
        edge[0] = AREA / density;
        edge[1] = TAIL;
        for (int layer = 2; layer < LAYERS; layer++) {
            edge[layer] = StrictMath.sqrt(-2 * StrictMath.log(AREA / edge[layer - 1] + density));
            density = StrictMath.exp(-0.5 * edge[layer] * edge[layer]);
        }
        return edge;
    }

    private static double[] inner(double[] edge) {
        var inner = new double[LAYERS];
        for (int layer = 0; layer < LAYERS; layer++) {
            inner[layer] = edge[layer + 1] / edge[layer];
        }
        return inner;
    }
}
