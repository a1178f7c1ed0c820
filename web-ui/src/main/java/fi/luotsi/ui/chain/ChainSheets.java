package fi.luotsi.ui.chain;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import fi.luotsi.ui.chain.ChainDiagram.Arrow;
import fi.luotsi.ui.chain.ChainDiagram.Box;
import fi.luotsi.ui.chain.ChainDiagram.Label;
import fi.luotsi.ui.chain.ChainDiagram.Line;
import fi.luotsi.ui.chain.ChainDiagram.Point;

/** Divides the picture of a chain into sheets of paper: along the gutters between columns and between rows, so that only arrows pass from one to another. */
public record ChainSheets(ChainDiagram whole) {

    /** How far the circle with a step's number stands out of its box. */
    private static final int CIRCLE = 12;
    private static final int LETTERS = 11;

    /** The whole picture on one sheet. */
    public ChainSheet one() {
        return sheet(new Area(1, 1, whole.head(), 0, whole.width(), whole.height()));
    }

    /**
     * From left to right, and of those that stand over each other the uppermost first; none for a place where nothing is drawn.
     *
     * @param width  of a sheet at most
     * @param height of a sheet at most
     */
    public List<ChainSheet> within(int width, int height) {
        var labels = whole.arrows().stream().flatMap(arrow -> Stream.ofNullable(arrow.label())).toList();
        var across = new Cuts(Stream.concat(whole.boxes().stream().map(box -> new Cuts.Span(box.left() - CIRCLE, box.right())),
                labels.stream().map(label -> new Cuts.Span(label.x(), label.x() + label.width()))).toList()).between(whole.head(), whole.width(), width - whole.head());
        var down = new Cuts(Stream.concat(whole.boxes().stream().map(box -> new Cuts.Span(box.top() - CIRCLE, box.bottom())),
                labels.stream().map(label -> new Cuts.Span(label.y() - LETTERS, label.y() + 2))).toList()).between(0, whole.height(), height);
        return IntStream.range(1, across.size()).boxed().flatMap(column -> IntStream.range(1, down.size())
                .mapToObj(row -> sheet(new Area(row, column, across.get(column - 1), down.get(row - 1), across.get(column), down.get(row)))))
                .filter(sheet -> !sheet.boxes().isEmpty() || !sheet.ways().isEmpty()).toList();
    }

    private record Area(int row, int column, int left, int top, int right, int bottom) {
        boolean holds(int x, int y) {
            return left <= x && x < right && top <= y && y < bottom;
        }
    }

    private ChainSheet sheet(Area area) {
        int right = whole.head() - area.left();
        var boxes = whole.boxes().stream().filter(box -> area.holds(box.left(), box.top())).map(box -> moved(box, right, -area.top())).toList();
        var ways = whole.arrows().stream().map(arrow -> way(arrow, area)).filter(way -> !way.d().isEmpty() || way.tip() != null).toList();
        return new ChainSheet(area.row(), area.column(), whole.head() + area.right() - area.left(), area.bottom() - area.top(), lanes(area), boxes, ways);
    }

    private List<ChainSheet.Lane> lanes(Area area) {
        var lanes = new ArrayList<ChainSheet.Lane>();
        for (int at = 0; at < whole.lanes().size(); at++) {
            var lane = whole.lanes().get(at);
            int top = Math.max(lane.top(), area.top());
            int bottom = Math.min(lane.bottom(), area.bottom());
            if (top < bottom) {
                var name = lane.name().stream().map(line -> new Line(line.x(), line.y() - lane.top() + top - area.top(), line.words())).toList();
                boolean fits = name.isEmpty() || name.getLast().y() < bottom - area.top();
                lanes.add(new ChainSheet.Lane(top - area.top(), bottom - top, at % 2 == 0, fits ? name : List.of()));
            }
        }
        return lanes;
    }

    private static Box moved(Box box, int right, int down) {
        var place = box.place();
        return new Box(box.step(), box.number(), box.left() + right, box.top() + down, box.width(), box.height(),
                box.name().stream().map(line -> moved(line, right, down)).toList(), place == null ? null : moved(place, right, down));
    }

    private static Line moved(Line line, int right, int down) {
        return new Line(line.x() + right, line.y() + down, line.words());
    }

    private ChainSheet.Way way(Arrow arrow, Area area) {
        int right = whole.head() - area.left();
        var moved = new Arrow(arrow.from(), arrow.to(), arrow.path().stream().map(point -> new Point(point.x() + right, point.y() - area.top())).toList(), arrow.handOver(), null);
        boolean ends = area.holds(arrow.path().getLast().x(), arrow.path().getLast().y());
        var label = arrow.label();
        return new ChainSheet.Way(seen(moved.shaft(), whole.head(), right + area.right(), area.bottom() - area.top()), arrow.handOver(), ends ? moved.tip() : null,
                label == null || !ends ? null : new Label(label.x() + right, label.y() - area.top(), label.width(), label.words()));
    }

    /** The legs of a path between these edges, each of which lies or stands; empty where none is to be seen. */
    private static String seen(List<Point> path, int left, int right, int bottom) {
        var d = new StringBuilder();
        Point pen = null;
        for (int at = 1; at < path.size(); at++) {
            var from = path.get(at - 1);
            var to = path.get(at);
            var begin = new Point(Math.clamp(from.x(), left, right), Math.clamp(from.y(), 0, bottom));
            var end = new Point(Math.clamp(to.x(), left, right), Math.clamp(to.y(), 0, bottom));
            boolean inside = from.x() == to.x() ? begin.x() == from.x() : begin.y() == from.y();
            if (inside && !begin.equals(end)) {
                d.append(begin.equals(pen) ? "" : "M" + begin.x() + " " + begin.y()).append('L').append(end.x()).append(' ').append(end.y());
                pen = end;
            }
        }
        return d.toString();
    }
}
