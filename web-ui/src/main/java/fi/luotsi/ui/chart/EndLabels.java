package fi.luotsi.ui.chart;

import java.util.Comparator;
import java.util.List;
import java.util.function.DoubleUnaryOperator;

import fi.luotsi.ui.chart.Plot.End;

/** Labels right of a plot, in the order of their lines and never closer than a line of text. */
record EndLabels(Ink ink, double from, double to, double top, double bottom) {

    private static final double LEAST_DISTANCE = 14;

    void draw(List<End> ends, DoubleUnaryOperator y) {
        var sorted = ends.stream().sorted(Comparator.comparingDouble(End::y).reversed()).toList();
        var places = apart(sorted.stream().mapToDouble(end -> y.applyAsDouble(end.y())).toArray());
        for (int i = 0; i < places.length; i++) {
            var end = sorted.get(i);
            ink.path("lead", "M" + Ink.at(from - 8, y.applyAsDouble(end.y())) + "L" + Ink.at(from + 4, places[i]) + "h3");
            ink.text(end.look().css("lb"), from + 9, places[i] + 4, end.name());
            ink.text(end.look().css("lb") + " r", to - 2, places[i] + 4, end.value());
        }
    }

    private double[] apart(double[] wanted) {
        var places = wanted.clone();
        for (int i = 1; i < places.length; i++) {
            places[i] = Math.max(places[i], places[i - 1] + LEAST_DISTANCE);
        }
        for (int i = places.length - 1; i >= 0; i--) {
            double lowest = i == places.length - 1 ? bottom : places[i + 1] - LEAST_DISTANCE;
            places[i] = Math.max(top - 8, Math.min(places[i], lowest));
        }
        return places;
    }
}
