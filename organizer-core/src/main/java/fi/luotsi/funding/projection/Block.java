package fi.luotsi.funding.projection;

import java.util.Arrays;

/**
 * The state of one model in a block of replications, arrays instead of objects: package by package, the replications side by side, so
 * that the processor takes several at a time. Nothing is allocated while quarters pass.
 */
final class Block {

    /** Replications side by side: enough for the processor to take several at a time, few enough for its nearer caches. */
    static final int SIZE = 64;

    final Course course;
    /** At {@code package · SIZE + replication}. */
    final double[] queue;
    final double[] expected;
    final double[] need;
    final double[] share;
    final double[] budget;
    final double[] served;
    final double[] cases;
    /** Budgets since the first quarter. */
    final double[] given;

    private final double[] overdue;
    private final double[] statutory;
    private final double[] staying;
    private final double[] openingQueue;
    private final Arrivals arrivals;

    Block(Parameters parameters, Course course, Arrivals arrivals) {
        this.course = course;
        this.arrivals = arrivals;
        int length = course.packages * SIZE;
        queue = new double[length];
        expected = new double[length];
        need = new double[length];
        share = new double[length];
        budget = new double[length];
        served = new double[length];
        cases = new double[length];
        given = new double[length];
        overdue = new double[length];
        statutory = parameters.values(Parameter.STATUTORY_SHARE);
        staying = Arrays.stream(parameters.values(Parameter.LEAVING_SHARE)).map(leaving -> 1 - leaving).toArray();
        openingQueue = parameters.values(Parameter.OPENING_QUEUE);
    }

    void begin() {
        Arrays.fill(given, 0);
        for (int k = 0; k < course.packages; k++) {
            Arrays.fill(queue, k * SIZE, (k + 1) * SIZE, openingQueue[k]);
            Arrays.fill(share, k * SIZE, (k + 1) * SIZE, course.openingShare[k]);
        }
    }

    /** Expected demand with what spills over from overdue cases, and the money it would need. */
    void expect(int quarter) {
        for (int k = 0; k < course.packages; k++) {
            double limit = course.overdueLimit[k];
            for (int at = k * SIZE; at < (k + 1) * SIZE; at++) {
                overdue[at] = Math.max(0, queue[at] - limit);
            }
        }
        for (int k = 0; k < course.packages; k++) {
            int column = quarter * course.packages + k;
            Arrays.fill(expected, k * SIZE, (k + 1) * SIZE, course.demand[column]);
            for (int chain = 0; chain < course.spill[k].length; chain++) {
                spill(course.spillFrom[k][chain] * SIZE, k * SIZE, course.spill[k][chain]);
            }
            value(k * SIZE, course.fixed[column], course.variable[column]);
        }
    }

    private void spill(int from, int to, double cases) {
        for (int lane = 0; lane < SIZE; lane++) {
            expected[to + lane] += cases * overdue[from + lane];
        }
    }

    private void value(int from, double fixed, double variable) {
        for (int at = from; at < from + SIZE; at++) {
            need[at] = fixed + variable * (queue[at] + expected[at]);
        }
    }

    /** How many cases arrive in each package. */
    void arrive(Draws draws) {
        if (arrivals == Arrivals.EXPECTED) {
            for (int at = 0; at < cases.length; at++) {
                cases[at] = expected[at] * draws.factor[at];
            }
            return;
        }
        for (int at = 0; at < cases.length; at++) {
            cases[at] = PoissonQuantile.large(expected[at] * draws.factor[at], draws.place[at]);
        }
        for (int at = 0; at < cases.length; at++) {
            double mean = expected[at] * draws.factor[at];
            if (mean < PoissonQuantile.SMALL_MEAN) {
                cases[at] = PoissonQuantile.small(mean, draws.place[at]);
            }
        }
    }

    /** Serves what the budget pays, but never less than the law demands of the new cases. */
    void serve(int quarter) {
        for (int k = 0; k < course.packages; k++) {
            int column = quarter * course.packages + k;
            serve(k * SIZE, course.fixed[column], 1 / course.variable[column], statutory[k], staying[k]);
        }
    }

    private void serve(int from, double fixed, double casesPerEuro, double lawful, double stay) {
        for (int at = from; at < from + SIZE; at++) {
            double waiting = queue[at] + cases[at];
            double affordable = Math.max(0, (budget[at] - fixed) * casesPerEuro);
            double done = Math.min(waiting, Math.max(affordable, lawful * cases[at]));
            served[at] = done;
            given[at] += budget[at];
            queue[at] = (waiting - done) * stay;
        }
    }
}
