package fi.luotsi.ui.chain;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * A chain laid out in swim lanes, in pixels from the upper left corner: what a template draws.
 *
 * @param lanes  from top to bottom, over the whole width
 * @param boxes  one for each step
 * @param arrows one for each flow
 */
public record ChainDiagram(int width, int height, int head, List<Lane> lanes, List<Box> boxes, List<Arrow> arrows) {

    /**
     * @param name in lines; empty for the lane of steps nobody is responsible for
     */
    public record Lane(int top, int height, List<Line> name) {
        public int bottom() {
            return top + height;
        }
    }

    /**
     * @param number of the step
     * @param name   in lines
     * @param place  in one line
     */
    public record Box(UUID step, int number, int left, int top, int width, int height, List<Line> name, @Nullable Line place) {
        public int right() {
            return left + width;
        }

        public int bottom() {
            return top + height;
        }
    }

    /**
     * @param path     corners from the right side of one box to the left side of another
     * @param handOver whether the client passes to another actor
     * @param label    the longest time and the condition, short; null where there is neither
     */
    public record Arrow(UUID from, UUID to, List<Point> path, boolean handOver, @Nullable Label label) {
        /** As the path of an SVG, ending where the tip begins. */
        public String d() {
            var d = new StringBuilder();
            shaft().forEach(point -> d.append(d.isEmpty() ? "M" : "L").append(point.x()).append(' ').append(point.y()));
            return d.toString();
        }

        /** The corners, the last one where the tip begins. */
        List<Point> shaft() {
            var shaft = new ArrayList<>(path);
            shaft.set(path.size() - 1, new Point(path.getLast().x() - TIP, path.getLast().y()));
            return shaft;
        }

        public String tip() {
            var end = path.getLast();
            return "M" + end.x() + " " + end.y() + "l-" + TIP + " -" + TIP / 2 + "v" + TIP + "z";
        }

        private static final int TIP = 8;
    }

    /** A corner. */
    public record Point(int x, int y) {}

    /** Words that begin at this place; y is the foot of the letters. */
    public record Line(int x, int y, String words) {}

    /**
     * Words over an arrow.
     *
     * @param width as much room as was kept for them
     */
    public record Label(int x, int y, int width, String words) {}
}
