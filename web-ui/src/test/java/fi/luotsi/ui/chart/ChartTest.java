package fi.luotsi.ui.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;

import org.junit.jupiter.api.Test;

import fi.luotsi.ui.chart.Chart.Mark;
import fi.luotsi.ui.chart.Plot.End;
import fi.luotsi.ui.chart.Plot.Point;

class ChartTest {

    private static final Chart.Heading HEADING = new Chart.Heading("Odotusaika", "Mediaani on 43 päivää.", "pv", null);
    private static final Chart.Numbers NUMBERS = new Chart.Numbers(List.of("Vuosi", "Arvo"), List.of(List.of("2023", "43")));

    @Test
    void aScaleHasRoundStepsAndHoldsZero() {
        assertThat(Axis.withZero(1.2, 1.62).ticks()).containsExactly(0.0, 0.5, 1.0, 1.5, 2.0);
        assertThat(Axis.withZero(30, 212).ticks()).containsExactly(0.0, 50.0, 100.0, 150.0, 200.0, 250.0);
        assertThat(Axis.withZero(-18.6, 17.7).low()).isEqualTo(-20);
        assertThat(Axis.withZero(0, 0).high()).isPositive();
    }

    @Test
    void aScaleSaysHowManyDecimalsItsStepsNeed() {
        assertThat(Axis.withZero(0, 1.62).decimals()).isEqualTo(1);
        assertThat(Axis.withZero(0, 200).decimals()).isZero();
        assertThat(new Axis(0, 1, 0.25).decimals()).isEqualTo(2);
    }

    @Test
    void moreIsHigher() {
        var chart = Plot.over(2020, 2021, Axis.withZero(0, 10), value -> "x").points(List.of(new Point(2020, 1), new Point(2021, 9)), Look.B).chart("c", HEADING, NUMBERS);
        var points = chart.marks().stream().filter(mark -> mark.look().equals("c-b pt")).map(mark -> ((Mark.Path) mark).d()).toList();
        assertThat(y(points.get(1))).isLessThan(y(points.get(0)));
    }

    @Test
    void labelsOfLinesThatEndTogetherDoNotCoverEachOther() {
        var chart = Plot.over(1, 2, Axis.withZero(0, 100), value -> "x")
                .ends(List.of(new End("md", "50", 50, Look.A), new End("75", "51", 51, Look.A), new End("95", "52", 52, Look.A))).chart("c", HEADING, NUMBERS);
        var places = chart.marks().stream().filter(mark -> mark.look().equals("c-a lb")).map(mark -> Double.parseDouble(((Mark.Text) mark).y())).sorted().toList();
        assertThat(places.get(1) - places.get(0)).isGreaterThanOrEqualTo(13.9);
        assertThat(places.get(2) - places.get(1)).isGreaterThanOrEqualTo(13.9);
    }

    @Test
    void aBarOfATornadoReachesFromItsLowToItsHighResult() {
        var chart = BarPlot.chart("t", HEADING, Axis.between(-10, 20), value -> "x", 6.7, "nyt +6,7",
                List.of(new BarPlot.Row("Ohjauksen osuvuus α", 18.8, -1.2, "0,50", "0,90", Look.NEUTRAL)), NUMBERS);
        assertThat(chart.marks()).anyMatch(mark -> mark.look().equals("c-n bar"));
        assertThat(chart.marks().stream().filter(Mark::isText).map(mark -> ((Mark.Text) mark).words())).contains("0,50", "0,90", "nyt +6,7");
    }

    @Test
    void everyRowOfNumbersHasAllCells() {
        assertThatThrownBy(() -> new Chart.Numbers(List.of("Vuosi", "Arvo"), List.of(List.of("2023")))).isInstanceOf(IllegalArgumentException.class);
    }

    private static double y(String square) {
        return Double.parseDouble(square.substring(1, square.indexOf('H')).split(" ")[1]);
    }
}
