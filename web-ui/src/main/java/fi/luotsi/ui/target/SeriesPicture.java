package fi.luotsi.ui.target;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import fi.luotsi.indicator.Observation;
import fi.luotsi.ui.chart.Axis;
import fi.luotsi.ui.chart.Chart;
import fi.luotsi.ui.chart.Look;
import fi.luotsi.ui.chart.Plot;
import fi.luotsi.ui.chart.Plot.End;
import fi.luotsi.ui.chart.Plot.Point;
import fi.luotsi.ui.chart.Plot.Tick;
import fi.luotsi.ui.table.Texts;

/** An indicator's values over the years, one line for each area, drawn. */
public final class SeriesPicture {

    private static final int MOST_LINES = 5;
    private static final int MOST_TICKS = 8;

    private final Texts texts;
    private final List<Course> courses;

    private SeriesPicture(Texts texts, List<Course> courses) {
        this.texts = texts;
        this.courses = courses;
    }

    /** An area's name and its values, oldest first. */
    public record Course(String area, List<Observation> series) {}

    static SeriesPicture of(Texts texts, List<Course> courses) {
        return new SeriesPicture(texts, courses.stream().filter(course -> !course.series().isEmpty()).limit(MOST_LINES).toList());
    }

    /** The picture of one area alone; empty where nothing was observed. */
    public static Optional<Chart> of(Texts texts, String id, String title, String unit, Course course) {
        if (course.series().isEmpty()) {
            return Optional.empty();
        }
        var picture = of(texts, List.of(course));
        var plot = picture.lines(picture.plot(List.of(), List.of()), unit);
        return Optional.of(plot.chart(id, new Chart.Heading(picture.title(title), picture.sentence(course, unit), unit, picture.source()), picture.numbers()));
    }

    boolean isEmpty() {
        return courses.isEmpty();
    }

    List<Course> courses() {
        return courses;
    }

    /** An empty plot wide and high enough for the courses and whatever else is to be drawn. */
    Plot plot(List<Integer> otherYears, List<Double> otherValues) {
        var years = new TreeSet<>(otherYears);
        courses.forEach(course -> course.series().forEach(observation -> years.add(year(observation))));
        var values = Stream.concat(otherValues.stream(), courses.stream().flatMap(course -> course.series().stream()).map(SeriesPicture::value)).toList();
        var axis = Axis.withZero(values.stream().min(Double::compare).orElse(0.0), values.stream().max(Double::compare).orElse(1.0));
        var words = texts.formats();
        return Plot.over(years.first(), years.last(), axis, value -> words.decimal(BigDecimal.valueOf(value), axis.decimals()))
                .ticks(ticks(years.first(), years.last()));
    }

    /** The first course in the first look, the others grey; each named at its end. */
    Plot lines(Plot plot, String unit) {
        var ends = new ArrayList<End>();
        for (Course course : courses.reversed()) {
            var look = course == courses.getFirst() ? Look.A : Look.NEUTRAL;
            unbroken(course.series()).forEach(part -> plot.line(part, look));
            plot.points(points(course.series()), look);
            var last = course.series().getLast();
            ends.add(new End(courses.size() == 1 ? "" : shortened(course.area()), texts.formats().decimal(last.value()) + (unit.strip().equals("%") ? "\u00a0%" : ""), value(last), look));
        }
        return plot.ends(ends);
    }

    String sentence(Course course, String unit) {
        var first = course.series().getFirst();
        var last = course.series().getLast();
        return texts.of("target.picture.course", course.area(), amount(first, unit), String.valueOf(year(first)), amount(last, unit), String.valueOf(year(last)));
    }

    /** What is shown, with the area's name where there is one line only: several are named at their ends. */
    String title(String what) {
        return courses.size() == 1 && !what.equals(courses.getFirst().area()) ? what + ", " + courses.getFirst().area() : what;
    }

    /** Who published the newest value, and when it was retrieved. */
    String source() {
        var from = courses.getFirst().series().getLast().provenance();
        return texts.of("target.picture.source", from.source(), texts.formats().date(from.asOf()), from.licence());
    }

    Chart.Numbers numbers() {
        var years = new TreeSet<Integer>();
        courses.forEach(course -> course.series().forEach(observation -> years.add(year(observation))));
        var heads = Stream.concat(Stream.of(texts.of("target.year")), courses.stream().map(Course::area)).toList();
        return new Chart.Numbers(heads, years.stream().map(year -> Stream.concat(Stream.of(String.valueOf(year)), courses.stream().map(course -> in(course, year))).toList()).toList());
    }

    private String in(Course course, int year) {
        return course.series().stream().filter(observation -> year(observation) == year).findFirst().map(observation -> texts.formats().decimal(observation.value())).orElse("–");
    }

    private String amount(Observation observation, String unit) {
        return texts.formats().decimal(observation.value()) + "\u00a0" + unit;
    }

    private static List<Tick> ticks(int first, int last) {
        int step = Math.ceilDiv(last - first + 1, MOST_TICKS);
        return IntStream.rangeClosed(first, last).filter(year -> (last - year) % step == 0).mapToObj(year -> new Tick(year, String.valueOf(year))).toList();
    }

    /** A year without a value is a gap in the line. */
    private static List<List<Point>> unbroken(List<Observation> series) {
        var parts = new ArrayList<List<Point>>();
        int before = Integer.MIN_VALUE;
        for (Observation observation : series) {
            if (year(observation) != before + 1) {
                parts.add(new ArrayList<>());
            }
            parts.getLast().add(point(observation));
            before = year(observation);
        }
        return parts;
    }

    private static List<Point> points(List<Observation> series) {
        return series.stream().map(SeriesPicture::point).toList();
    }

    private static Point point(Observation observation) {
        return new Point(year(observation), value(observation));
    }

    private static int year(Observation observation) {
        return observation.id().year().getValue();
    }

    private static double value(Observation observation) {
        return observation.value().doubleValue();
    }

    private static String shortened(String name) {
        return name.length() <= 9 ? name : name.substring(0, 8) + "…";
    }
}
