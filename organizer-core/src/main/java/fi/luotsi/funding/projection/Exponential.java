package fi.luotsi.funding.projection;

/**
 * e to the power of x by plain arithmetic, so that every machine answers the same bits; {@link Math#exp} may differ in the last one.
 * Relative error below 4·10⁻¹⁶ for |x| ≤ 700; beyond, the value at the border.
 */
final class Exponential {

    private static final double BORDER = 700;
    private static final double LOG2_E = 1.4426950408889634;
    /** ln 2 in two parts, the first short enough for exact multiples. */
    private static final double LN2_HIGH = 6.93147180369123816490e-01;
    private static final double LN2_LOW = 1.90821492927058770002e-10;
    private static final int EXPONENT_BIAS = 1023;
    private static final int EXPONENT_AT = 52;

    private Exponential() {}

    /** {@code e^x = 2^n · e^r}, |r| ≤ ln 2 / 2, e^r by its series. */
    static double of(double x) {
        double held = Math.min(Math.max(x, -BORDER), BORDER);
        double n = Math.rint(held * LOG2_E);
        double r = held - n * LN2_HIGH - n * LN2_LOW;
        double high = 1.0 / 5040 + r * (1.0 / 40320 + r * (1.0 / 362880 + r * (1.0 / 3628800 + r * (1.0 / 39916800 + r * (1.0 / 479001600)))));
        double series = 1 + r * (1 + r * (0.5 + r * (1.0 / 6 + r * (1.0 / 24 + r * (1.0 / 120 + r * (1.0 / 720 + r * high))))));
        return series * Double.longBitsToDouble(((long) n + EXPONENT_BIAS) << EXPONENT_AT);
    }
}
