package fi.luotsi.funding.projection;

/** Waiting days by Little's law: a queue divided by what is served in a day. */
final class Waiting {

    static final double DAYS_OF_A_QUARTER = 91.25;

    /** The waiting that counts is that of the last year, or of the whole when it is shorter. */
    static final int LAST_QUARTERS = 4;

    private Waiting() {}

    static double days(double queue, double served) {
        return DAYS_OF_A_QUARTER * queue / Math.max(served, 1);
    }

    /** @param cell quarter · packages + package */
    static void days(Paths paths, int cell, double[] row) {
        int from = cell * row.length;
        for (int r = 0; r < row.length; r++) {
            row[r] = days(paths.queue[from + r], paths.served[from + r]);
        }
    }

    /** Mean of the last quarters, in each replication. */
    static double[] inTheEnd(Paths paths, Course course, int k) {
        var mean = new double[paths.replications];
        int quarters = Math.min(LAST_QUARTERS, course.quarters);
        for (int t = course.quarters - quarters; t < course.quarters; t++) {
            int from = (t * course.packages + k) * paths.replications;
            for (int r = 0; r < mean.length; r++) {
                mean[r] += days(paths.queue[from + r], paths.served[from + r]) / quarters;
            }
        }
        return mean;
    }
}
