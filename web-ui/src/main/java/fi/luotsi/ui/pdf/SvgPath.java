package fi.luotsi.ui.pdf;

import java.awt.geom.Path2D;
import java.util.regex.Pattern;

/** The path of an SVG, as far as it goes straight: {@code M L l v z}. */
final class SvgPath {

    private static final Pattern STEP = Pattern.compile("([MLlvz])([^MLlvz]*)");

    private SvgPath() {}

    static Path2D of(String d) {
        var path = new Path2D.Double();
        var steps = STEP.matcher(d);
        while (steps.find()) {
            var numbers = steps.group(2).isBlank() ? new double[0] : Pattern.compile(" ").splitAsStream(steps.group(2).strip()).mapToDouble(Double::parseDouble).toArray();
            switch (steps.group(1)) {
                case "M" -> path.moveTo(numbers[0], numbers[1]);
                case "L" -> path.lineTo(numbers[0], numbers[1]);
                case "l" -> path.lineTo(path.getCurrentPoint().getX() + numbers[0], path.getCurrentPoint().getY() + numbers[1]);
                case "v" -> path.lineTo(path.getCurrentPoint().getX(), path.getCurrentPoint().getY() + numbers[0]);
                default -> path.closePath();
            }
        }
        return path;
    }
}
