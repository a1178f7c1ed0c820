package fi.luotsi.portal.frames;

import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;

import fi.luotsi.money.Euros;
import fi.luotsi.ui.table.Texts;

/**
 * The way from the organizer's frame to the counter-offer as a chart: places across are per cent of the width, places down
 * are pixels, so that no text shrinks on a narrow screen.
 *
 * @param height of the whole drawing in pixels
 * @param limit where the envelope lies; null where there is none
 */
record Waterfall(List<Bar> bars, List<Rule> joints, List<Rule> limits, @Nullable Limit limit, int height, String title,
        String description, String axis) {

    private static final int STEP = 48;

    /** One bar with its words. Change and running total stand in the table beside the chart. */
    record Bar(String name, String value, String look, String x, String width, int textY, int y, @Nullable String change, String running) {}

    /** A line straight down. */
    record Rule(String x, int from, int to) {}

    record Limit(String text, String x, int y) {}

    /** One part of the way. */
    record Part(String name, Euros change) {}

    static Waterfall of(String from, Euros frame, List<Part> parts, String to, @Nullable Euros envelope, Texts words) {
        var formats = words.formats();
        var running = running(frame, parts);
        var scale = Scale.around(running, envelope);
        var bars = new ArrayList<Bar>();
        bars.add(new Bar(from, formats.millions(frame), "f-all", "0", scale.x(frame), textY(0), y(0), null, formats.millions(frame)));
        for (int i = 0; i < parts.size(); i++) {
            var change = parts.get(i).change();
            var low = change.isNegative() ? running.get(i + 1) : running.get(i);
            bars.add(new Bar(parts.get(i).name(), formats.signedMillions(change), change.isNegative() ? "f-ok" : "f-open", scale.x(low),
                    scale.width(change), textY(i + 1), y(i + 1), formats.signedMillions(change), formats.millions(running.get(i + 1))));
        }
        int last = parts.size() + 1;
        var offer = running.getLast();
        bars.add(new Bar(to, formats.millions(offer), "f-all", "0", scale.x(offer), textY(last), y(last),
                formats.signedMillions(offer.minus(frame)), formats.millions(offer)));
        var joints = new ArrayList<Rule>();
        for (int i = 0; i < last; i++) {
            boolean noBar = i > 0 && parts.get(i - 1).change().isZero();
            joints.add(new Rule(scale.x(running.get(i)), noBar ? y(i) : y(i) + 16, y(i) + STEP));
        }
        return new Waterfall(bars, joints, limits(envelope, scale, last), limit(envelope, scale, last, words), STEP * last + 56,
                words.of("portal.fall.title", formats.millionsWithUnit(frame), formats.millionsWithUnit(offer)), description(parts, words),
                words.of(scale.isCut() ? "portal.fall.axis.cut" : "portal.fall.axis", formats.millions(scale.low()), formats.millions(scale.high())));
    }

    private static List<Euros> running(Euros frame, List<Part> parts) {
        var running = new ArrayList<>(List.of(frame));
        parts.forEach(part -> running.add(running.getLast().plus(part.change())));
        return running;
    }

    /** The limit's line leaves the lines of text alone. */
    private static List<Rule> limits(@Nullable Euros envelope, Scale scale, int last) {
        var rules = new ArrayList<Rule>();
        for (int i = 0; envelope != null && i <= last; i++) {
            rules.add(new Rule(scale.x(envelope), i == 0 ? 35 : textY(i) + 5, i == last ? textY(i) + 31 : STEP * (i + 1)));
        }
        return rules;
    }

    private static @Nullable Limit limit(@Nullable Euros envelope, Scale scale, int last, Texts words) {
        return envelope == null ? null
                : new Limit(words.of("portal.fall.limit", words.formats().millions(envelope)), scale.x(envelope), STEP * last + 55);
    }

    private static String description(List<Part> parts, Texts words) {
        return String.join("; ", parts.stream().map(part -> part.name() + " " + words.formats().signedMillions(part.change()) + "\u00a0M€").toList());
    }

    private static int textY(int row) {
        return STEP * row + 13;
    }

    private static int y(int row) {
        return STEP * row + 19;
    }
}
