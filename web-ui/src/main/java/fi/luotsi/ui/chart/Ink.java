package fi.luotsi.ui.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import fi.luotsi.ui.chart.Chart.Mark;

/** Marks as they are put on paper, with coordinates rounded to a tenth. */
final class Ink {

    private static final double POINT = 3.6;

    private final List<Mark> marks = new ArrayList<>();

    void path(String look, String d) {
        marks.add(new Mark.Path(d, look));
    }

    void line(String look, double x1, double y1, double x2, double y2) {
        path(look, "M" + at(x1, y1) + "L" + at(x2, y2));
    }

    void box(String look, double x1, double y1, double x2, double y2) {
        path(look, "M" + at(x1, y1) + "H" + number(x2) + "V" + number(y2) + "H" + number(x1) + "Z");
    }

    /** A point: round, or square where the look is the second one. */
    void point(Look look, double x, double y) {
        if (look == Look.B) {
            box(look.css("pt"), x - POINT + 0.4, y - POINT + 0.4, x + POINT - 0.4, y + POINT - 0.4);
        } else {
            ring(look.css("pt"), x, y, POINT);
        }
    }

    void ring(String look, double x, double y, double radius) {
        var arc = "a" + number(radius) + " " + number(radius) + " 0 1 0 ";
        path(look, "M" + at(x - radius, y) + arc + number(2 * radius) + " 0" + arc + number(-2 * radius) + " 0Z");
    }

    void text(String look, double x, double y, String words) {
        marks.add(new Mark.Text(number(x), number(y), words, look));
    }

    List<Mark> marks() {
        return List.copyOf(marks);
    }

    static String at(double x, double y) {
        return number(x) + " " + number(y);
    }

    static String number(double value) {
        double tenths = Math.rint(value * 10) / 10;
        return tenths == Math.rint(tenths) ? Long.toString((long) tenths) : String.format(Locale.ROOT, "%.1f", tenths);
    }
}
