package fi.luotsi.ui.sweep;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

import fi.luotsi.funding.projection.SweepAxis;
import fi.luotsi.funding.projection.SweepPoint;
import fi.luotsi.ui.chart.Axis;
import fi.luotsi.ui.chart.Chart;
import fi.luotsi.ui.chart.Look;
import fi.luotsi.ui.chart.Plot;
import fi.luotsi.ui.chart.Plot.End;
import fi.luotsi.ui.chart.Plot.Point;
import fi.luotsi.ui.chart.Plot.Tick;
import fi.luotsi.ui.table.Texts;

/**
 * What came of one parameter's values: a picture, a table and a sentence that says where the preference flips.
 *
 * @param title the parameter
 * @param reading the result in a sentence
 */
public record SweptAxis(String id, String title, String head, String reading, Chart chart, List<Row> rows) {

    /** @param better A, B, or a word for neither */
    public record Row(String value, String waitA, String waitB, String difference, String interval, String better, String chanceA, String chanceB) {}

    /** One value's point. */
    private record At(double shown, SweepPoint point) {

        /** −1 where A waits less beyond doubt, 1 where B does, 0 where the interval holds zero. */
        int sign() {
            var difference = point.difference();
            return difference.high() < 0 ? -1 : difference.low() > 0 ? 1 : 0;
        }
    }

    /** @param known the axis's points in its order, as many as are known */
    static SweptAxis of(SweepAxis axis, List<SweepPoint> known, Texts texts) {
        var swept = SweptParameter.of(axis);
        var points = known.stream().map(point -> new At(swept.shown(point.variation().amount()), point)).toList();
        var title = texts.of("sweep.axis." + swept.field());
        var reading = reading(points, swept, texts);
        return new SweptAxis("sweep-" + swept.field(), title, texts.of("sweep.axis." + swept.field() + ".unit"), reading, chart(swept, title, points, reading, texts),
                points.stream().map(at -> row(at, swept, texts)).toList());
    }

    private static Row row(At at, SweptParameter swept, Texts texts) {
        var point = at.point;
        var difference = point.difference();
        return new Row(swept.words(at.shown, texts.formats()), days(point.waitA(), texts), days(point.waitB(), texts), signed(difference.mean(), texts),
                signed(difference.low(), texts) + " … " + signed(difference.high(), texts), better(at.sign(), texts), percent(point.chanceA(), texts), percent(point.chanceB(), texts));
    }

    private static String better(int sign, Texts texts) {
        return sign < 0 ? "A" : sign > 0 ? "B" : texts.of("sweep.neither");
    }

    private static String reading(List<At> points, SweptParameter swept, Texts texts) {
        var decided = points.stream().filter(at -> at.sign() != 0).toList();
        if (decided.isEmpty()) {
            return texts.of("sweep.reading.neither");
        }
        var flips = new ArrayList<String>();
        for (int at = 1; at < decided.size(); at++) {
            if (decided.get(at).sign() != decided.get(at - 1).sign()) {
                flips.add(texts.of("sweep.reading.between", swept.words(decided.get(at - 1).shown, texts.formats()), swept.words(decided.get(at).shown, texts.formats())));
            }
        }
        var first = better(decided.getFirst().sign(), texts);
        return flips.isEmpty() ? texts.of(decided.size() == points.size() ? "sweep.reading.always" : "sweep.reading.mostly", first)
                : texts.of("sweep.reading.flips", first, String.join("; ", flips));
    }

    private static Chart chart(SweptParameter swept, String title, List<At> points, String reading, Texts texts) {
        var ordered = points.stream().sorted((one, other) -> Double.compare(one.shown, other.shown)).toList();
        double highest = ordered.stream().mapToDouble(at -> Math.max(at.point.waitA(), at.point.waitB())).max().orElse(1);
        var last = ordered.getLast();
        var plot = Plot.over(ordered.getFirst().shown, last.shown, Axis.withZero(0, Math.max(1, highest)), value -> whole(value, texts)).ticks(ticks(ordered, swept, texts));
        var a = ordered.stream().map(at -> new Point(at.shown, at.point.waitA())).toList();
        var b = ordered.stream().map(at -> new Point(at.shown, at.point.waitB())).toList();
        return plot.line(a, Look.A).line(b, Look.B).points(a, Look.A).points(b, Look.B)
                .ends(List.of(new End("A", texts.of("sweep.days", whole(last.point.waitA(), texts)), last.point.waitA(), Look.A),
                        new End("B", texts.of("sweep.days", whole(last.point.waitB(), texts)), last.point.waitB(), Look.B)))
                .chart("sweep-" + swept.field() + "-chart", new Chart.Heading(texts.of("sweep.chart", title), reading, texts.of("sweep.chart.unit"), null),
                        new Chart.Numbers(List.of(title, "A", "B"), ordered.stream().map(at -> List.of(swept.words(at.shown, texts.formats()), days(at.point.waitA(), texts),
                                days(at.point.waitB(), texts))).toList()));
    }

    /** The ends, and between them as many as have room. */
    private static List<Tick> ticks(List<At> ordered, SweptParameter swept, Texts texts) {
        double first = ordered.getFirst().shown;
        double width = Math.max(1e-9, ordered.getLast().shown - first);
        var ticks = new ArrayList<Tick>();
        double room = Double.NEGATIVE_INFINITY;
        for (At at : ordered) {
            double place = (at.shown - first) / width;
            if (place - room >= 0.13 && (place <= 0.87 || place == 1)) {
                ticks.add(new Tick(at.shown, swept.words(at.shown, texts.formats())));
                room = place;
            }
        }
        return ticks;
    }

    private static String days(double value, Texts texts) {
        return texts.formats().decimal(BigDecimal.valueOf(value), 1);
    }

    private static String whole(double value, Texts texts) {
        return texts.formats().decimal(BigDecimal.valueOf(value), 0);
    }

    private static String signed(double value, Texts texts) {
        return texts.formats().signed(BigDecimal.valueOf(value), 1);
    }

    private static String percent(double share, Texts texts) {
        return texts.formats().percent(BigDecimal.valueOf(100 * share), 0);
    }
}
