package fi.luotsi.ui;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * A bar cut into the four statuses, drawn as SVG: positions are per cent of the width, so that text never shrinks.
 *
 * @param total the whole, ready to be read
 */
public record Bar(String name, List<Segment> segments, String total) {

    private static final double NARROWEST = 8.0; // per cent: room for one figure
    private static final double GAP = 0.4;
    private static final double ROOM_FOR_A_WORD = 19.0;

    /** What one status has of the whole. An amount of zero is left out of the bar, not out of the key. */
    public record Part(StatusTag.Kind kind, String word, BigDecimal amount, String text) {}

    /** A part with its place in the bar. */
    public record Segment(Part part, String x, String width, String textX, boolean showsWord) {}

    /** Lays the parts side by side; a small part stays wide enough to carry its figure. */
    public static Bar of(String name, List<Part> parts, String total) {
        var shown = parts.stream().filter(part -> part.amount().signum() > 0).toList();
        var widths = widths(shown);
        var segments = new ArrayList<Segment>();
        double x = 0.1;
        for (int i = 0; i < shown.size(); i++) {
            double width = widths.get(i);
            segments.add(new Segment(shown.get(i), percent(x), percent(width - GAP), percent(x + 1.4), width >= ROOM_FOR_A_WORD));
            x += width;
        }
        return new Bar(name, List.copyOf(segments), total);
    }

    /** The parts in words, for those who hear the bar. */
    public List<String> spoken() {
        return segments.stream().map(segment -> segment.part().word() + " " + segment.part().text()).toList();
    }

    private static List<Double> widths(List<Part> parts) {
        var whole = parts.stream().map(Part::amount).reduce(BigDecimal.ZERO, BigDecimal::add);
        var wanted = parts.stream()
                .map(part -> Math.max(NARROWEST, part.amount().multiply(BigDecimal.valueOf(99.8)).divide(whole, 4, RoundingMode.HALF_UP).doubleValue()))
                .toList();
        double room = 99.8 - NARROWEST * wanted.size();
        double over = wanted.stream().mapToDouble(width -> width - NARROWEST).sum();
        return wanted.stream().map(width -> over == 0 ? 99.8 / wanted.size() : NARROWEST + (width - NARROWEST) * room / over).toList();
    }

    private static String percent(double share) {
        return String.format(Locale.ROOT, "%.2f%%", share);
    }
}
