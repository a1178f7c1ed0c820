package fi.luotsi.funding.projection;

import java.util.Arrays;

/**
 * Whether overdue cases breed cases without end. A chain τ explodes when its spectral radius reaches one: then a case that stays overdue is,
 * after going round the chain, answered by at least one more. Row sums above one are allowed where the chain does not come back.
 */
final class SpillOver {

    /** τ raised to the power of 2 to this many: enough to tell 0.999 from 1. */
    private static final int SQUARINGS = 16;

    private SpillOver() {}

    /** The norm of a high power, taken to its root, is the radius: {@code r = lim ‖τⁿ‖^(1/n)}. */
    static boolean explodes(double[] tau, int packages) {
        double[] power = tau.clone();
        double logarithm = 0;
        double exponent = 1;
        for (int squaring = 0; squaring < SQUARINGS; squaring++) {
            double norm = Arrays.stream(power).sum();
            if (norm == 0) {
                return false;
            }
            logarithm += StrictMath.log(norm) / exponent;
            power = squared(scaled(power, 1 / norm), packages);
            exponent *= 2;
        }
        return StrictMath.exp(logarithm) >= 0.9999;
    }

    private static double[] scaled(double[] matrix, double factor) {
        return Arrays.stream(matrix).map(entry -> entry * factor).toArray();
    }

    private static double[] squared(double[] matrix, int size) {
        var product = new double[matrix.length];
        for (int row = 0; row < size; row++) {
            for (int middle = 0; middle < size; middle++) {
                double factor = matrix[row * size + middle];
                for (int column = 0; factor != 0 && column < size; column++) {
                    product[row * size + column] += factor * matrix[middle * size + column];
                }
            }
        }
        return product;
    }
}
