package fi.luotsi.ui.scenario;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.DoubleFunction;
import java.util.function.Function;
import java.util.stream.IntStream;

import fi.luotsi.funding.projection.Fans;
import fi.luotsi.funding.projection.ProjectionResult;
import fi.luotsi.funding.projection.Quantiles;
import fi.luotsi.funding.projection.Variant;
import fi.luotsi.scenario.ScenarioContent;
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

/** A fan for each package and model, all of one measure on the same scale, so that they can be compared by eye. */
final class FanCharts {

    private static final int QUARTERS = 4;
    private static final List<String> QUARTER = List.of("I", "II", "III", "IV");

    private final ScenarioContent content;
    private final ProjectionResult result;
    private final Texts texts;
    private final Measure measure;

    /** What is drawn. */
    enum Measure {
        WAIT("wait", 1, 0), COST("cost", 1e6, 1);

        final String key;
        final double unit;
        final int decimals;

        Measure(String key, double unit, int decimals) {
            this.key = key;
            this.unit = unit;
            this.decimals = decimals;
        }

        List<List<Quantiles>> of(Fans fans) {
            return this == WAIT ? fans.waitingDays() : fans.cost();
        }
    }

    /** @param reading the result of both pictures in a sentence */
    record Pair(String name, Chart a, Chart b, String reading) {}

    FanCharts(ScenarioContent content, ProjectionResult result, Texts texts, Measure measure) {
        this.content = content;
        this.result = result;
        this.texts = texts;
        this.measure = measure;
    }

    List<Pair> pairs() {
        return IntStream.range(0, content.packages().size()).mapToObj(this::pair).toList();
    }

    /** The highest of all, for the sentence about the common scale. */
    String scaleEnd() {
        return words().apply(axis().high());
    }

    private Pair pair(int k) {
        var name = texts.in(content.packages().get(k).name());
        return new Pair(name, chart(k, name, Variant.LUMP_SUM, Look.A), chart(k, name, Variant.BY_PACKAGE, Look.B), reading(k));
    }

    private String reading(int k) {
        double a = last(k, Variant.LUMP_SUM).p50();
        double b = last(k, Variant.BY_PACKAGE).p50();
        var difference = Math.abs(a - b);
        var quarter = quarter(result.parameters().quarters() - 1);
        if (difference < 0.5 * Math.pow(10, -measure.decimals) * measure.unit) {
            return texts.of("scenario.fan.same", quarter, value(a));
        }
        return texts.of(a > b ? "scenario.fan.a-more" : "scenario.fan.b-more", quarter, value(a), value(b), value(difference));
    }

    private Chart chart(int k, String name, Variant variant, Look look) {
        var course = course(k, variant);
        int last = course.size() - 1;
        return Plot.over(0, last, axis(), words()).ticks(ticks(course.size()))
                .band(ranges(course, Quantiles::p5, Quantiles::p95), look, Depth.OUTER).band(ranges(course, Quantiles::p25, Quantiles::p75), look, Depth.INNER)
                .line(median(course), look).points(List.of(median(course).getLast()), look)
                .ends(ends(course.getLast(), look))
                .chart("fan-" + measure.key + "-" + variant.symbol().toLowerCase(java.util.Locale.ROOT) + "-" + k, heading(name, variant, course.getLast()), numbers(course));
    }

    private Chart.Heading heading(String name, Variant variant, Quantiles last) {
        return new Chart.Heading(texts.of("scenario.fan.title." + measure.key, name, texts.of("scenario.model." + variant.symbol())),
                texts.of("scenario.fan.description", value(last.p50()), value(last.p25()), value(last.p75()), value(last.p5()), value(last.p95())),
                texts.of("scenario.unit." + measure.key), null);
    }

    private List<End> ends(Quantiles last, Look look) {
        var median = texts.of("scenario.fan.median");
        return List.of(new End("95 %", value(last.p95()), last.p95() / measure.unit, look), new End("75 %", value(last.p75()), last.p75() / measure.unit, look),
                new End(median, value(last.p50()), last.p50() / measure.unit, look), new End("25 %", value(last.p25()), last.p25() / measure.unit, look),
                new End("5 %", value(last.p5()), last.p5() / measure.unit, look));
    }

    private Chart.Numbers numbers(List<Quantiles> course) {
        var rows = new ArrayList<List<String>>();
        for (int t = 0; t < course.size(); t++) {
            var row = new ArrayList<String>();
            row.add(quarter(t));
            course.get(t).inOrder().forEach(value -> row.add(plain(value)));
            rows.add(row);
        }
        return new Chart.Numbers(List.of(texts.of("scenario.quarter"), "5 %", "25 %", texts.of("scenario.fan.median"), "75 %", "95 %"), rows);
    }

    private Axis axis() {
        double highest = IntStream.range(0, content.packages().size()).mapToDouble(k -> Math.max(highest(k, Variant.LUMP_SUM), highest(k, Variant.BY_PACKAGE))).max().orElse(1);
        return Axis.withZero(0, Math.max(1, highest / measure.unit * 1.04));
    }

    private double highest(int k, Variant variant) {
        return course(k, variant).stream().mapToDouble(Quantiles::p95).max().orElse(0);
    }

    private DoubleFunction<String> words() {
        return value -> texts.formats().decimal(BigDecimal.valueOf(value), 0);
    }

    private List<Tick> ticks(int quarters) {
        return IntStream.range(0, (quarters + QUARTERS - 1) / QUARTERS)
                .mapToObj(year -> new Tick(Math.min(year * QUARTERS + 1.5, quarters - 1.0), Integer.toString(content.year() + year))).toList();
    }

    private String quarter(int t) {
        return QUARTER.get(t % QUARTERS) + "/" + (content.year() + t / QUARTERS);
    }

    private List<Point> median(List<Quantiles> course) {
        return IntStream.range(0, course.size()).mapToObj(t -> new Point(t, course.get(t).p50() / measure.unit)).toList();
    }

    private List<Range> ranges(List<Quantiles> course, Function<Quantiles, Double> low, Function<Quantiles, Double> high) {
        return IntStream.range(0, course.size()).mapToObj(t -> new Range(t, low.apply(course.get(t)) / measure.unit, high.apply(course.get(t)) / measure.unit)).toList();
    }

    private Quantiles last(int k, Variant variant) {
        return course(k, variant).getLast();
    }

    private List<Quantiles> course(int k, Variant variant) {
        return measure.of(result.fans(variant)).get(k);
    }

    private String value(double value) {
        return plain(value) + "\u00a0" + texts.of("scenario.unit." + measure.key + ".short");
    }

    private String plain(double value) {
        return texts.formats().decimal(BigDecimal.valueOf(value / measure.unit), measure.decimals);
    }
}
