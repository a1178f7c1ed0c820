package fi.luotsi.ui.chart;

import java.util.List;
import java.util.function.DoubleFunction;

/**
 * Something drawn over an upright value axis: lines, bands, columns, limits. Call in the order in which things lie on each
 * other, the lowest first; {@link #chart} ends it.
 *
 * <pre>{@code
 * Plot.over(2019, 2024, Axis.withZero(0, 12), formats::whole).ticks(years)
 *     .band(outer, Look.A, Depth.OUTER).band(inner, Look.A, Depth.INNER).line(median, Look.A)
 *     .limit(90, "hoitoon viimeistään 90 pv").ends(List.of(new End("md", "43 pv", 43, Look.A)))
 *     .chart("waiting-a", heading, numbers)
 * }</pre>
 */
public final class Plot {

    private static final int WIDTH = 440;
    private static final double TOP = 22;
    private static final double BOTTOM = 24;
    private static final double TEXT_DROP = 4; // from a line's middle to the foot of the words beside it

    private final Ink ink = new Ink();
    private final double firstX;
    private final double lastX;
    private final Axis axis;
    private final int height;
    private final double left;
    private final double right;

    private Plot(double firstX, double lastX, Axis axis, int height, double right, DoubleFunction<String> words) {
        this.firstX = firstX;
        this.lastX = lastX > firstX ? lastX : firstX + 1;
        this.axis = axis;
        this.height = height;
        this.left = 12 + 6.6 * axis.ticks().stream().mapToInt(tick -> words.apply(tick).length()).max().orElse(1);
        this.right = right;
        axis.ticks().forEach(tick -> {
            ink.line(tick == 0 ? "axis" : "hair", left, y(tick), WIDTH - right, y(tick));
            ink.text("s r", left - 6, y(tick) + TEXT_DROP, words.apply(tick));
        });
    }

    /**
     * An empty plot with room for labels at the lines' right ends.
     *
     * @param firstX the leftmost place, for example a year or a number of a quarter
     * @param words how a value of the axis is written
     */
    public static Plot over(double firstX, double lastX, Axis axis, DoubleFunction<String> words) {
        return new Plot(firstX, lastX, axis, 220, 108, words);
    }

    /** As {@link #over}, without room at the right: for columns and plots without end labels. */
    public static Plot fullWidth(double firstX, double lastX, Axis axis, DoubleFunction<String> words) {
        return new Plot(firstX, lastX, axis, 220, 14, words);
    }

    /** Words below the given places of the horizontal axis. */
    public Plot ticks(List<Tick> ticks) {
        ticks.forEach(tick -> {
            ink.line("tick", x(tick.x()), height - BOTTOM, x(tick.x()), height - BOTTOM + 4);
            ink.text("s mid", x(tick.x()), height - 6, tick.words());
        });
        return this;
    }

    /** A band over the whole width, for example a tolerance. */
    public Plot span(double low, double high, Look look) {
        ink.box(look.css("out"), left, y(high), WIDTH - right, y(low));
        return this;
    }

    /** An area between two courses, for example five to 95 per cent of the runs. */
    public Plot band(List<Range> ranges, Look look, Depth depth) {
        if (ranges.size() > 1) {
            var d = new StringBuilder();
            ranges.forEach(range -> d.append(d.isEmpty() ? "M" : "L").append(Ink.at(x(range.x()), y(range.high()))));
            ranges.reversed().forEach(range -> d.append("L").append(Ink.at(x(range.x()), y(range.low()))));
            ink.path(look.css(depth == Depth.INNER ? "in" : "out"), d.append("Z").toString());
        }
        return this;
    }

    /** A course from point to point. A gap in the numbers is drawn by calling once for each unbroken part. */
    public Plot line(List<Point> points, Look look) {
        if (points.size() > 1) {
            var d = new StringBuilder();
            points.forEach(point -> d.append(d.isEmpty() ? "M" : "L").append(Ink.at(x(point.x()), y(point.y()))));
            ink.path(look.css("ln"), d.toString());
        }
        return this;
    }

    public Plot points(List<Point> points, Look look) {
        points.forEach(point -> ink.point(look, x(point.x()), y(point.y())));
        return this;
    }

    /** A point to be noticed: an open ring. */
    public Plot ring(Point point) {
        ink.ring("be", x(point.x()), y(point.y()), 5);
        return this;
    }

    /** An upright column from zero, {@code width} places wide. */
    public Plot column(Point point, double width, Look look) {
        ink.box(look.css("bar"), x(point.x() - width / 2), y(Math.max(0, point.y())), x(point.x() + width / 2), y(Math.min(0, point.y())));
        return this;
    }

    /** A limit over the whole width with words on it, for example one set by law. */
    public Plot limit(double value, String words) {
        return limit(value, words, -5);
    }

    /** As {@link #limit}, with the words below the line: where what lies above it is the busier side. */
    public Plot limitWithWordsBelow(double value, String words) {
        return limit(value, words, 13);
    }

    private Plot limit(double value, String words, double drop) {
        ink.line("limit", left, y(value), WIDTH - right, y(value));
        ink.text("s halo", left + 4, y(value) + drop, words);
        return this;
    }

    /** A place to be noticed, from top to bottom, with words above it: now, or where two lines meet. */
    public Plot drop(double at, String words) {
        ink.line("limit", x(at), TOP - 4, x(at), height - BOTTOM);
        ink.text(x(at) > (left + WIDTH - right) / 2 ? "s halo r" : "s halo", x(at), TOP - 9, words);
        return this;
    }

    /** What the lines are called and where they end, at the right; pushed apart so that none covers another. */
    public Plot ends(List<End> ends) {
        new EndLabels(ink, WIDTH - right, WIDTH, TOP, height - BOTTOM).draw(ends, this::y);
        return this;
    }

    public Chart chart(String id, Chart.Heading heading, Chart.Numbers numbers) {
        return new Chart(id, heading, WIDTH, height, ink.marks(), numbers);
    }

    private double x(double place) {
        double inset = 10;
        return left + inset + (place - firstX) / (lastX - firstX) * (WIDTH - right - left - 2 * inset);
    }

    private double y(double value) {
        return height - BOTTOM - axis.share(value) * (height - BOTTOM - TOP);
    }

    /** A place of the horizontal axis and what is written below it. */
    public record Tick(double x, String words) {}

    public record Point(double x, double y) {}

    public record Range(double x, double low, double high) {}

    /** How strongly a band is coloured. */
    public enum Depth { OUTER, INNER }

    /**
     * A label at the right end of a line.
     *
     * @param name at the left of its column
     * @param value with its unit, at the right
     * @param y where the line ends, in the axis's unit
     */
    public record End(String name, String value, double y, Look look) {}
}
