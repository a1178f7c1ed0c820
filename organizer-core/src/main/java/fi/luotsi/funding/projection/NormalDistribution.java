package fi.luotsi.funding.projection;

/**
 * The chance that a standard normal draw lies below a value, by Hart's rational approximation as West gives it ("Better approximations to
 * cumulative normal functions", 2005): absolute error below 10⁻¹⁴.
 */
final class NormalDistribution {

    private static final double[] ABOVE = {3.52624965998911e-02, 0.700383064443688, 6.37396220353165, 33.912866078383, 112.079291497871, 221.213596169931, 220.206867912376};
    private static final double[] UNDER = {8.83883476483184e-02, 1.75566716318264, 16.064177579207, 86.7807322029461, 296.564248779674, 637.333633378831, 793.826512519948, 440.413735824752};
    private static final double FAR = 7.07106781186547;
    private static final double ROOT_OF_TWO_PI = 2.506628274631;

    private NormalDistribution() {}

    static double below(double value) {
        double distance = Math.abs(value);
        double outside = distance > 37 ? 0 : outside(distance);
        return value > 0 ? 1 - outside : outside;
    }

    private static double outside(double distance) {
        double density = Exponential.of(-0.5 * distance * distance);
        if (distance < FAR) {
            return density * polynomial(ABOVE, distance) / polynomial(UNDER, distance);
        }
        double fraction = distance + 0.65;
        for (int part = 4; part >= 1; part--) {
            fraction = distance + part / fraction;
        }
        return density / fraction / ROOT_OF_TWO_PI;
    }

    private static double polynomial(double[] coefficients, double x) {
        double sum = 0;
        for (double coefficient : coefficients) {
            sum = sum * x + coefficient;
        }
        return sum;
    }
}
