package fi.luotsi.ui.chart;

import java.util.List;
import java.util.function.DoubleFunction;

/**
 * Lying bars over a horizontal value axis, one row for each name: amounts, signed balances, or a tornado, whose bars reach
 * from one value to another around today's.
 */
public final class BarPlot {

    private static final int WIDTH = 440;
    private static final double TOP = 30;
    private static final double ROW = 34;
    private static final double THICK = 13;
    private static final double SIDE = 46; // room for words beside the longest bar

    private BarPlot() {}

    /**
     * @param axis covers every value
     * @param words how a value of the axis is written
     * @param origin where bars begin, drawn as the axis: zero, or today's value in a tornado
     * @param originWords above the origin; empty for none
     */
    public static Chart chart(String id, Chart.Heading heading, Axis axis, DoubleFunction<String> words, double origin, String originWords,
            List<Row> rows, Chart.Numbers numbers) {
        var ink = new Ink();
        double bottom = TOP + rows.size() * ROW;
        axis.ticks().forEach(tick -> {
            ink.line("hair", x(axis, tick), TOP - 6, x(axis, tick), bottom);
            ink.text("s mid", x(axis, tick), bottom + 16, words.apply(tick));
        });
        for (int i = 0; i < rows.size(); i++) {
            bar(ink, axis, rows.get(i), TOP + i * ROW);
        }
        ink.line("base", x(axis, origin), TOP - 6, x(axis, origin), bottom);
        for (int i = 0; i < rows.size(); i++) {
            words(ink, axis, rows.get(i), TOP + i * ROW);
        }
        if (!originWords.isEmpty()) {
            ink.text("s mid halo", x(axis, origin), TOP - 12, originWords);
        }
        return new Chart(id, heading, WIDTH, (int) Math.ceil(bottom + 24), ink.marks(), numbers);
    }

    private static void bar(Ink ink, Axis axis, Row row, double top) {
        double from = x(axis, Math.min(row.from(), row.to()));
        ink.box(row.look().css("bar"), from, top + 15, Math.max(x(axis, Math.max(row.from(), row.to())), from + 1), top + 15 + THICK);
    }

    /** Above the lines, so that none strikes through a name. */
    private static void words(Ink ink, Axis axis, Row row, double top) {
        ink.text(row.look().css("lb") + " halo", 2, top + 10, row.name());
        double from = x(axis, Math.min(row.from(), row.to()));
        double to = x(axis, Math.max(row.from(), row.to()));
        boolean rising = row.to() >= row.from();
        ink.text("s halo r", from - 4, top + 25, rising ? row.fromWords() : row.toWords());
        ink.text("s halo", to + 4, top + 25, rising ? row.toWords() : row.fromWords());
    }

    private static double x(Axis axis, double value) {
        return SIDE + axis.share(value) * (WIDTH - 2 * SIDE);
    }

    /**
     * One bar.
     *
     * @param from where it begins, in the axis's unit: zero for an amount, the low result in a tornado
     * @param fromWords beside its beginning; empty for none
     */
    public record Row(String name, double from, double to, String fromWords, String toWords, Look look) {

        /** A bar from zero with its value at the end. */
        public static Row ofAmount(String name, double amount, String words, Look look) {
            return new Row(name, 0, amount, "", words, look);
        }
    }
}
