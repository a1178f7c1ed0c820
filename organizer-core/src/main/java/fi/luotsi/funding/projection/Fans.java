package fi.luotsi.funding.projection;

import java.util.Arrays;
import java.util.List;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;

/**
 * How widely a model's replications spread: by package, then by quarter.
 *
 * @param cost € a quarter
 * @param queue cases waiting at the quarter's end
 * @param waitingDays queue divided by what was served, in days
 */
public record Fans(List<List<Quantiles>> cost, List<List<Quantiles>> queue, List<List<Quantiles>> waitingDays) {

    static Fans of(Paths paths, Course course, Workers workers) {
        int cells = course.packages * course.quarters;
        var cost = new Quantiles[cells];
        var queue = new Quantiles[cells];
        var waiting = new Quantiles[cells];
        workers.run(cells, () -> {
            var row = new double[paths.replications];
            return (IntConsumer) cell -> {
                cost[cell] = sorted(paths.served, cell, row).of(course.fixed[cell], course.variable[cell]);
                queue[cell] = sorted(paths.queue, cell, row);
                Waiting.days(paths, cell, row);
                Arrays.sort(row);
                waiting[cell] = Quantiles.ofSorted(row);
            };
        });
        return new Fans(byPackage(cost, course), byPackage(queue, course), byPackage(waiting, course));
    }

    private static Quantiles sorted(double[] values, int cell, double[] row) {
        System.arraycopy(values, cell * row.length, row, 0, row.length);
        Arrays.sort(row);
        return Quantiles.ofSorted(row);
    }

    private static List<List<Quantiles>> byPackage(Quantiles[] cells, Course course) {
        return IntStream.range(0, course.packages).mapToObj(k -> IntStream.range(0, course.quarters)
                .mapToObj(t -> cells[t * course.packages + k]).toList()).toList();
    }
}
