package fi.luotsi.funding.projection;

/**
 * Model A less model B, replication by replication on the same draws (DOMAIN E26).
 *
 * @param low lower end of the 95 % interval of the mean
 * @param high its upper end
 * @param shareALower share of replications in which A is the lower one
 */
public record PairedDifference(double mean, double low, double high, double shareALower) {

    private static final double OF_95_PERCENT = 1.96;

    static PairedDifference of(double[] a, double[] b) {
        var difference = new double[a.length];
        int lower = 0;
        for (int r = 0; r < a.length; r++) {
            difference[r] = a[r] - b[r];
            lower += a[r] < b[r] ? 1 : 0;
        }
        double mean = Outcome.mean(difference);
        double half = OF_95_PERCENT * Math.sqrt(variance(difference, mean) / a.length);
        return new PairedDifference(mean, mean - half, mean + half, (double) lower / a.length);
    }

    private static double variance(double[] values, double mean) {
        double sum = 0;
        for (double value : values) {
            sum += (value - mean) * (value - mean);
        }
        return values.length > 1 ? sum / (values.length - 1) : 0;
    }
}
