package fi.luotsi.funding.projection;

import java.lang.management.ManagementFactory;
import java.util.Arrays;

/**
 * The same comparisons as {@link ProjectionBenchmark} in processor time of the thread and in turn within one run: what other work on the machine
 * takes away by the clock is left out. Medians of the rounds after a warm-up.
 */
public final class ProjectionCost {

    private static final int WARM_UP = 6;
    private static final int ROUNDS = 15;
    private static final int REPLICATION_QUARTERS = 1024 * 12;

    private ProjectionCost() {}

    public static void main(String[] arguments) {
        var measured = new ProjectionBenchmark();
        double[][] costs = new double[4][ROUNDS];
        for (int round = -WARM_UP; round < ROUNDS; round++) {
            double[] cost = {nanoseconds(measured::kernel, 40), nanoseconds(measured::drawsAlone, 40), nanoseconds(measured::normalsAlone, 40),
                nanoseconds(measured::objectForEveryStep, 3)};
            for (int of = 0; of < cost.length && round >= 0; of++) {
                costs[of][round] = cost[of];
            }
        }
        Arrays.stream(costs).forEach(Arrays::sort);
        System.out.printf("processor time of a replication-quarter (12 packages, both models), median of %d rounds%n", ROUNDS);
        String[] names = {"kernel", "all draws alone", "normal draws alone", "an object for every step"};
        for (int of = 0; of < names.length; of++) {
            double median = costs[of][ROUNDS / 2];
            System.out.printf("%-26s %6.0f ns (%.0f–%.0f) %,12.0f a second, %.2f of the rate of the draws alone%n", names[of], median, costs[of][0],
                    costs[of][ROUNDS - 1], 1e9 / median, costs[1][ROUNDS / 2] / median);
        }
        whole("1 000 runs with all quantiles, two cores", measured::wholeProjectionOnTwoCores);
        whole("the same with its hash", measured::wholeProjectionWithItsHash);
    }

    /** By the clock, and of the whole process with its garbage collector. */
    private static void whole(String name, Runnable work) {
        var process = (com.sun.management.OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
        double[] clock = new double[ROUNDS];
        double cpu = 0;
        for (int round = -WARM_UP; round < ROUNDS; round++) {
            long start = System.nanoTime();
            long used = process.getProcessCpuTime();
            work.run();
            if (round >= 0) {
                clock[round] = (System.nanoTime() - start) / 1e6;
                cpu += (process.getProcessCpuTime() - used) / 1e6 / ROUNDS;
            }
        }
        Arrays.sort(clock);
        System.out.printf("%s: %.0f ms by the clock (%.0f–%.0f), %.0f ms of processor time%n", name, clock[ROUNDS / 2], clock[0], clock[ROUNDS - 1], cpu);
    }

    private static double nanoseconds(Runnable work, int times) {
        var threads = ManagementFactory.getThreadMXBean();
        long start = threads.getCurrentThreadCpuTime();
        for (int time = 0; time < times; time++) {
            work.run();
        }
        return (double) (threads.getCurrentThreadCpuTime() - start) / times / REPLICATION_QUARTERS;
    }
}
