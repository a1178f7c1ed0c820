package fi.luotsi.web.explained;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;

import fi.luotsi.funding.projection.BreakEven;
import fi.luotsi.funding.projection.Parameter;
import fi.luotsi.funding.projection.Parameters;
import fi.luotsi.funding.projection.Projection;
import fi.luotsi.funding.projection.ProjectionResult;
import fi.luotsi.funding.projection.Quantiles;
import fi.luotsi.funding.projection.Sampling;
import fi.luotsi.funding.projection.Variant;
import fi.luotsi.funding.projection.Workers;
import fi.luotsi.ui.chart.Axis;
import fi.luotsi.ui.chart.Chart;
import fi.luotsi.ui.chart.Look;
import fi.luotsi.ui.chart.Plot;
import fi.luotsi.ui.chart.Plot.Depth;
import fi.luotsi.ui.chart.Plot.End;
import fi.luotsi.ui.chart.Plot.Point;
import fi.luotsi.ui.chart.Plot.Range;
import fi.luotsi.ui.chart.Plot.Tick;
import fi.luotsi.ui.table.Texts;

/** The example's pictures: how the money moves, how far chance spreads the runs, and where the choice turns. */
record ExplainedCharts(Texts texts) {

    private static final int QUARTERS = 12;
    private static final Parameters LONGER = WorkedExample.PARAMETERS.with(Parameter.QUARTERS, QUARTERS);
    /** With shocks of ten per cent and random arrivals. */
    private static final Parameters BY_CHANCE = LONGER.with(Parameter.SHOCK, 0.1);
    private static final Workers ALONE = new Workers(1);
    static final Sampling SAMPLING = Sampling.of(2018, 1000);
    private static final Sampling FEWER = Sampling.of(2018, 400);

    /** Reckoned when it is first asked for, then kept: the example never changes. */
    private static final class Kept {

        static final ProjectionResult RESULT = Projection.run(BY_CHANCE, SAMPLING, Projection.TWO, ALONE);
        static final BreakEven TURN = BreakEven.of(BY_CHANCE, FEWER, ALONE);
    }

    /** A course of the first package's share with its name. */
    private record Course(String name, List<Double> shares) {}

    Chart steered() {
        return moving("steered", Look.A, Variant.LUMP_SUM, List.of(0.0, 0.5, 1.0), alpha -> LONGER.with(Parameter.ALIGNMENT, alpha), alpha -> "α = " + number(alpha, 1));
    }

    Chart transferred() {
        return moving("transferred", Look.B, Variant.BY_PACKAGE, List.of(0.0, 1.0, 4.0), delay -> LONGER.with(Parameter.DECISION_DELAY, delay), delay -> "L = " + number(delay, 0));
    }

    private Chart moving(String key, Look look, Variant model, List<Double> values, Function<Double, Parameters> changed, Function<Double, String> name) {
        var courses = values.stream().map(value -> new Course(name.apply(value), WorkedExample.shares(model, changed.apply(value)))).toList();
        var all = courses.stream().flatMap(course -> course.shares.stream()).mapToDouble(share -> 100 * share).summaryStatistics();
        var plot = Plot.over(1, QUARTERS, Axis.between(Math.min(40, all.getMin()), Math.max(60, all.getMax())), value -> number(value, 0)).ticks(ticks());
        courses.forEach(course -> plot.line(points(course.shares, share -> 100 * share), look));
        var ends = courses.stream().map(course -> new End(course.name, number(100 * course.shares.getLast(), 1) + "\u00a0%", 100 * course.shares.getLast(), look)).toList();
        var last = ends.stream().map(end -> end.name() + ": " + end.value()).toList();
        return plot.ends(ends).chart(key, heading(key, String.join("; ", last)), numbers(courses.stream().map(Course::name).toList(),
                t -> courses.stream().map(course -> number(100 * course.shares.get(t), 1)).toList()));
    }

    Chart fan(Variant model) {
        var look = model == Variant.LUMP_SUM ? Look.A : Look.B;
        var course = Kept.RESULT.fans(model).waitingDays().getFirst();
        var last = course.getLast();
        var key = "fan-" + model.symbol();
        return Plot.over(1, QUARTERS, Axis.withZero(0, highest()), value -> number(value, 0)).ticks(ticks())
                .band(ranges(course, Quantiles::p5, Quantiles::p95), look, Depth.OUTER).band(ranges(course, Quantiles::p25, Quantiles::p75), look, Depth.INNER)
                .line(points(course, Quantiles::p50), look)
                .ends(List.of(new End("95 %", days(last.p95()), last.p95(), look), new End("75 %", days(last.p75()), last.p75(), look),
                        new End("50 %", days(last.p50()), last.p50(), look), new End("25 %", days(last.p25()), last.p25(), look), new End("5 %", days(last.p5()), last.p5(), look)))
                .chart(key, heading("fan", texts.of("explained.model." + model.symbol()), days(last.p50()), days(last.p5()), days(last.p95())),
                        numbers(List.of("5 %", "25 %", "50 %", "75 %", "95 %"), t -> course.get(t).inOrder().stream().map(value -> number(value, 1)).toList()));
    }

    private static double highest() {
        return List.of(Variant.LUMP_SUM, Variant.BY_PACKAGE).stream().flatMap(model -> Kept.RESULT.fans(model).waitingDays().getFirst().stream())
                .mapToDouble(Quantiles::p95).max().orElse(1);
    }

    /** Both models over α, and where they cross. */
    Chart turn() {
        var curve = Kept.TURN.curve();
        var a = curve.stream().map(point -> new Point(point.alpha(), point.waitA())).toList();
        var b = curve.stream().map(point -> new Point(point.alpha(), point.waitB())).toList();
        double highest = Math.max(a.stream().mapToDouble(Point::y).max().orElse(1), b.getFirst().y());
        var plot = Plot.over(0, 1, Axis.withZero(0, highest), value -> number(value, 0)).ticks(List.of(new Tick(0, number(0, 0)), new Tick(0.5, number(0.5, 1)), new Tick(1, number(1, 0))))
                .line(a, Look.A).line(b, Look.B);
        Kept.TURN.crossings().forEach(crossing -> plot.ring(new Point(crossing.alpha(), b.getFirst().y())));
        plot.ends(List.of(new End("A", days(a.getLast().y()), a.getLast().y(), Look.A), new End("B", days(b.getLast().y()), b.getLast().y(), Look.B)));
        var rows = curve.stream().map(point -> List.of(number(point.alpha(), 2), number(point.waitA(), 1), number(point.waitB(), 1))).toList();
        return plot.chart("turn", heading("turn", turnWords()), new Chart.Numbers(List.of("α", texts.of("explained.model.A"), texts.of("explained.model.B")), rows));
    }

    /** Where the choice turns, or that it does not. */
    String turnWords() {
        var crossings = Kept.TURN.crossings();
        return crossings.isEmpty() ? texts.of("explained.turn.never")
                : texts.of("explained.turn.at", String.join(" " + texts.of("explained.or") + " ", crossings.stream().map(crossing -> number(crossing.alpha(), 2)).toList()));
    }

    /** The run behind the fans: mean difference with its interval, share of runs in which A is lower, hash. */
    List<String> run() {
        var difference = Kept.RESULT.comparison().strategyWeightedWait();
        return List.of(signed(difference.mean()), signed(difference.low()), signed(difference.high()), number(100 * difference.shareALower(), 0), Kept.RESULT.hash());
    }

    private Chart.Heading heading(String key, Object... arguments) {
        return new Chart.Heading(texts.of("explained.chart." + key, arguments), texts.of("explained.chart." + key + ".description", arguments),
                texts.of("explained.chart." + key + ".unit"), texts.of("explained.chart.source"));
    }

    private Chart.Numbers numbers(List<String> columns, Function<Integer, List<String>> cells) {
        var heads = new ArrayList<String>(List.of(texts.of("explained.quarter")));
        heads.addAll(columns);
        return new Chart.Numbers(heads, IntStream.range(0, QUARTERS).mapToObj(t -> {
            var row = new ArrayList<String>(List.of(Integer.toString(t + 1)));
            row.addAll(cells.apply(t));
            return (List<String>) row;
        }).toList());
    }

    private List<Tick> ticks() {
        return IntStream.of(1, 4, 8, 12).mapToObj(quarter -> new Tick(quarter, Integer.toString(quarter))).toList();
    }

    private static <T> List<Point> points(List<T> course, Function<T, Double> value) {
        return IntStream.range(0, course.size()).mapToObj(t -> new Point(t + 1, value.apply(course.get(t)))).toList();
    }

    private static List<Range> ranges(List<Quantiles> course, Function<Quantiles, Double> low, Function<Quantiles, Double> high) {
        return IntStream.range(0, course.size()).mapToObj(t -> new Range(t + 1, low.apply(course.get(t)), high.apply(course.get(t)))).toList();
    }

    private String days(double value) {
        return texts.of("explained.days", number(value, 0));
    }

    private String signed(double value) {
        return texts.formats().signed(BigDecimal.valueOf(value), 1);
    }

    private String number(double value, int decimals) {
        return texts.formats().decimal(BigDecimal.valueOf(value), decimals);
    }
}
