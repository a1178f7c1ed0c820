package fi.luotsi.ui.chart;

import java.util.List;
import java.util.stream.IntStream;

import fi.luotsi.ui.chart.Plot.Depth;
import fi.luotsi.ui.chart.Plot.End;
import fi.luotsi.ui.chart.Plot.Point;
import fi.luotsi.ui.chart.Plot.Range;
import fi.luotsi.ui.chart.Plot.Tick;

/** One chart of each kind, to be looked at. */
public final class SampleCharts {

    private static final Chart.Numbers NUMBERS = new Chart.Numbers(List.of("Vuosi", "Mediaani, pv"), List.of(List.of("2020", "31"), List.of("2021", "38")));

    private SampleCharts() {}

    public static List<Chart> all() {
        return List.of(fan("fan-a", Look.A), fan("fan-b", Look.B), target(), tornado());
    }

    private static Chart fan(String id, Look look) {
        return Plot.over(0, 11, Axis.withZero(0, 208), value -> Long.toString(Math.round(value)))
                .ticks(List.of(new Tick(1.5, "2020"), new Tick(5.5, "2021"), new Tick(9.5, "2022")))
                .band(ranges(3, 12), look, Depth.OUTER).band(ranges(1.5, 6), look, Depth.INNER).line(points(), look).points(List.of(points().getLast()), look)
                .limit(90, "hoitoon viimeistään 90 pv")
                .ends(List.of(new End("95 %", "212 pv", 208, look), new End("75 %", "142 pv", 142, look), new End("md", "74 pv", 76, look), new End("25 %", "70 pv", 70, look)))
                .chart(id, new Chart.Heading("Lasten- ja nuorisopsykiatria: odotusaika", "Mediaani on lopussa 74 päivää.", "pv", "Simulaatioajo 14"), NUMBERS);
    }

    private static Chart target() {
        return Plot.over(2018, 2024, Axis.withZero(0, 1.8), value -> "%.1f".formatted(value).replace('.', ',')).ticks(IntStream.rangeClosed(2018, 2024).mapToObj(year -> new Tick(year, "" + year)).toList())
                .span(1.4, 1.43, Look.NEUTRAL).limitWithWordsBelow(1.4, "tavoite ≤ 1,40").line(List.of(new Point(2018, 1.6), new Point(2020, 1.62), new Point(2024, 1.5)), Look.A)
                .points(List.of(new Point(2018, 1.6), new Point(2020, 1.62), new Point(2024, 1.5)), Look.A).ring(new Point(2020, 1.62)).drop(2020, "lähtötaso")
                .ends(List.of(new End("Uusimaa", "1,50 %", 1.5, Look.A))).chart("target", new Chart.Heading("Sijoitetut lapset", "Laskenut.", "%", "THL, Sotkanet"), NUMBERS);
    }

    private static Chart tornado() {
        return BarPlot.chart("tornado", new Chart.Heading("Mikä muuttaa eroa A−B eniten", "Osuvuus eniten.", "pv", null), Axis.between(-10, 20), value -> Long.toString(Math.round(value)).replace('-', '−'), 6.7, "nyt +6,7",
                List.of(new BarPlot.Row("Ohjauksen osuvuus α", 18.8, -1.2, "0,50", "0,90", Look.NEUTRAL), new BarPlot.Row("Siirtoraja x", -9.2, 7.4, "0 %", "5 %", Look.NEUTRAL),
                        new BarPlot.Row("Päätösviive", 0.7, 11.1, "4", "0", Look.B), new BarPlot.Row("Kysynnän vaihtelu", 6.0, 7.1, "0,1", "0,2", Look.A)), NUMBERS);
    }

    private static List<Point> points() {
        return IntStream.range(0, 12).mapToObj(t -> new Point(t, 20 + 5 * t + 3 * (t % 3))).toList();
    }

    private static List<Range> ranges(double down, double up) {
        return points().stream().map(point -> new Range(point.x(), Math.max(0, point.y() - down * (4 + point.x())), point.y() + up * point.x())).toList();
    }
}
