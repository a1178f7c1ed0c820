package fi.luotsi.ui.scenario;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

import fi.luotsi.funding.projection.BreakEven;
import fi.luotsi.funding.projection.Parameter;
import fi.luotsi.funding.projection.Sampling;
import fi.luotsi.funding.projection.Sensitivity;
import fi.luotsi.funding.projection.Variation;
import fi.luotsi.funding.projection.Workers;
import fi.luotsi.scenario.ScenarioContent;
import fi.luotsi.ui.chart.Axis;
import fi.luotsi.ui.chart.BarPlot;
import fi.luotsi.ui.chart.Chart;
import fi.luotsi.ui.chart.Look;
import fi.luotsi.ui.chart.Plot;
import fi.luotsi.ui.chart.Plot.End;
import fi.luotsi.ui.chart.Plot.Point;
import fi.luotsi.ui.chart.Plot.Tick;
import fi.luotsi.ui.table.Texts;

/**
 * When the preference flips: the curve over α with its break-even, and what the difference hangs on. Never says which model is the better.
 *
 * @param headline the break-even and today's α side by side
 */
record FlipView(String headline, Chart curve, String curveReading, Chart tornado, String tornadoReading) {

    /** Enough for a curve; told beside it, because its figures differ from those of the full run by chance. */
    static final int REPLICATIONS = 300;

    private static final int SHOWN_BARS = 9;

    static FlipView of(ScenarioContent content, Texts texts) {
        var sampling = Sampling.of(content.sampling().seed(), Math.min(REPLICATIONS, content.sampling().replications()));
        var parameters = content.happening();
        var figures = new Figures(texts);
        var even = BreakEven.of(parameters, sampling, Workers.ofThisMachine());
        var sensitivity = Sensitivity.of(parameters, sampling, Workers.ofThisMachine());
        double alpha = parameters.number(Parameter.ALIGNMENT);
        return new FlipView(headline(even, alpha, figures), curve(even, alpha, figures), reading(even, sampling, figures), tornado(sensitivity, figures),
                tornadoReading(sensitivity, figures));
    }

    private static String headline(BreakEven even, double alpha, Figures figures) {
        var now = figures.number(alpha, 2);
        if (even.crossings().isEmpty()) {
            boolean aLonger = even.curve().getFirst().difference().mean() > 0;
            return figures.texts().of(aLonger ? "scenario.flip.none.a-longer" : "scenario.flip.none.b-longer", now);
        }
        return figures.texts().of("scenario.flip.at", String.join(", ", even.crossings().stream().map(one -> figures.number(one.alpha(), 2)).toList()), now);
    }

    private static String reading(BreakEven even, Sampling sampling, Figures figures) {
        var runs = figures.formats().integer(sampling.replications());
        if (even.crossings().isEmpty()) {
            return figures.texts().of("scenario.flip.curve.none", runs);
        }
        var first = even.crossings().getFirst();
        return figures.texts().of("scenario.flip.curve", figures.number(first.alpha(), 2), figures.number(first.from(), 2), figures.number(first.to(), 2), runs);
    }

    private static Chart curve(BreakEven even, double alpha, Figures figures) {
        var a = even.curve().stream().map(point -> new Point(point.alpha(), point.waitA())).toList();
        var b = even.curve().stream().map(point -> new Point(point.alpha(), point.waitB())).toList();
        double highest = Math.max(a.stream().mapToDouble(Point::y).max().orElse(1), b.stream().mapToDouble(Point::y).max().orElse(1));
        var plot = Plot.over(0, 1, Axis.withZero(0, Math.max(1, highest)), value -> figures.number(value, 0))
                .ticks(List.of(0.0, 0.2, 0.4, 0.6, 0.8, 1.0).stream().map(at -> new Tick(at, figures.number(at, 1))).toList())
                .drop(alpha, figures.texts().of("scenario.flip.now", figures.number(alpha, 2))).line(b, Look.B).line(a, Look.A);
        even.crossings().forEach(crossing -> plot.ring(new Point(crossing.alpha(), b.getFirst().y())));
        plot.ends(List.of(new End("A", figures.wholeDays(a.getLast().y()), a.getLast().y(), Look.A), new End("B", figures.wholeDays(b.getLast().y()), b.getLast().y(), Look.B)));
        var rows = even.curve().stream().filter(point -> Math.round(point.alpha() * 20) % 2 == 0).map(point -> List.of(figures.number(point.alpha(), 1),
                figures.days(point.waitA()), figures.days(point.waitB()), figures.withInterval(point.difference(), 1, 1))).toList();
        return plot.chart("flip", new Chart.Heading(figures.texts().of("scenario.flip.title"), headline(even, alpha, figures), figures.texts().of("scenario.unit.wait"), null),
                new Chart.Numbers(List.of("α", "A", "B", figures.texts().of("scenario.difference.interval")), rows));
    }

    private static Chart tornado(Sensitivity sensitivity, Figures figures) {
        var bars = sensitivity.bars().stream().limit(SHOWN_BARS).toList();
        double base = sensitivity.base().mean();
        double low = bars.stream().mapToDouble(bar -> Math.min(bar.down().mean(), bar.up().mean())).min().orElse(base);
        double high = bars.stream().mapToDouble(bar -> Math.max(bar.down().mean(), bar.up().mean())).max().orElse(base);
        var axis = Axis.withZero(Math.min(low, base), Math.max(high, base));
        var rows = bars.stream().map(bar -> new BarPlot.Row(name(bar, figures), bar.down().mean(), bar.up().mean(), step(bar.lower(), figures), step(bar.upper(), figures), Look.NEUTRAL)).toList();
        var table = new ArrayList<List<String>>();
        sensitivity.bars().forEach(bar -> table.add(List.of(name(bar, figures), step(bar.lower(), figures), figures.signed(bar.down().mean(), 1), step(bar.upper(), figures),
                figures.signed(bar.up().mean(), 1))));
        var texts = figures.texts();
        return BarPlot.chart("tornado", new Chart.Heading(texts.of("scenario.tornado.title"), tornadoReading(sensitivity, figures), texts.of("scenario.tornado.unit"), null), axis,
                value -> figures.signed(value, axis.decimals()), base, texts.of("scenario.tornado.now", figures.signed(base, 1)), rows,
                new Chart.Numbers(List.of(texts.of("scenario.parameter"), texts.of("scenario.tornado.down"), "A−B", texts.of("scenario.tornado.up"), "A−B"), table));
    }

    private static String tornadoReading(Sensitivity sensitivity, Figures figures) {
        var turning = sensitivity.bars().stream().filter(bar -> turns(sensitivity.base().mean(), bar)).map(bar -> name(bar, figures)).toList();
        return turning.isEmpty() ? figures.texts().of("scenario.tornado.none", name(sensitivity.bars().getFirst(), figures))
                : figures.texts().of("scenario.tornado.turning", String.join(", ", turning));
    }

    private static boolean turns(double base, Sensitivity.Bar bar) {
        return bar.down().mean() * base < 0 || bar.up().mean() * base < 0;
    }

    private static String name(Sensitivity.Bar bar, Figures figures) {
        return figures.texts().of("scenario.parameter." + bar.parameter().field());
    }

    private static String step(Variation variation, Figures figures) {
        if (variation.kind() == Variation.Kind.FACTOR) {
            return figures.formats().signed(BigDecimal.valueOf((variation.amount() - 1) * 100), 0) + "\u00a0%";
        }
        return figures.formats().signed(BigDecimal.valueOf(variation.amount()), variation.amount() == Math.rint(variation.amount()) ? 0 : 2);
    }
}
