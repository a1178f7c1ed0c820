package fi.luotsi.ui.chain;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;

import fi.luotsi.servicechain.content.Actor;
import fi.luotsi.servicechain.content.ChainContent;
import fi.luotsi.servicechain.content.Flow;
import fi.luotsi.servicechain.content.Step;
import fi.luotsi.ui.chain.ChainDiagram.Arrow;
import fi.luotsi.ui.chain.ChainDiagram.Box;
import fi.luotsi.ui.chain.ChainDiagram.Label;
import fi.luotsi.ui.chain.ChainDiagram.Lane;
import fi.luotsi.ui.chain.ChainDiagram.Line;
import fi.luotsi.ui.chain.ChainDiagram.Point;

/**
 * Lays a chain out: lanes for actors, columns from left to right, arrows with right angles in gutters between the columns and corridors
 * between the rows. Boxes, labels and arrows never lie on each other: each box has a cell of its own, each arrow a port of its own at both
 * ends, each label the place before the port it belongs to. The same chain always gives the same picture.
 */
public final class ChainLayout {

    private static final int HEAD = 116;
    private static final int BOX = 140;
    private static final int LEAST_HEIGHT = 56;
    private static final int LINE = 15;
    private static final int PORT = 18;
    /** How far arrows reach a box beside where others leave theirs, so that the two never run on one line. */
    private static final int ASIDE = 5;
    private static final int TRACK = 10;
    private static final int GUTTER = 18;
    private static final int CORRIDOR = 22;
    private static final double LETTER = 6.3;
    private static final int LABEL_LETTERS = 32;
    private static final int NAME_LETTERS = 18;
    private static final int LANE_LETTERS = 15;
    private static final int MARGIN = 14;

    private final ChainContent chain;
    private final Locale reader;
    private final Function<Flow, String> label;
    private final Grid grid;
    private final Routes routes;

    private ChainLayout(ChainContent chain, Locale reader, Function<Flow, String> label) {
        this.chain = chain;
        this.reader = reader;
        this.label = label;
        this.grid = Grid.of(chain);
        this.routes = Routes.of(chain, grid);
    }

    /** @param label what stands over the arrow of a flow, in the reader's language; empty for nothing */
    public static ChainDiagram of(ChainContent chain, Locale reader, Function<Flow, String> label) {
        return new ChainLayout(chain, reader, label).drawn();
    }

    private ChainDiagram drawn() {
        var lefts = lefts();
        var tops = tops();
        var boxes = new HashMap<UUID, Box>();
        chain.steps().forEach(step -> boxes.put(step.id(), box(step, lefts.get(grid.columnOf(step.id())), tops.get(grid.rowOf(step.id())))));
        var arrows = chain.flows().stream().map(flow -> arrow(flow, boxes, lefts, tops)).toList();
        int width = lefts.isEmpty() ? HEAD : lefts.getLast() + BOX + gutter(grid.columns()) + MARGIN;
        return new ChainDiagram(width, tops.isEmpty() ? 0 : bottom(tops, grid.rows()), HEAD, lanes(tops),
                chain.steps().stream().map(step -> java.util.Objects.requireNonNull(boxes.get(step.id()))).toList(), arrows);
    }

    /** Where each column's boxes begin. */
    private List<Integer> lefts() {
        var lefts = new ArrayList<Integer>();
        int x = HEAD;
        for (int column = 0; column < grid.columns(); column++) {
            x += gutter(column) + labels(column);
            lefts.add(x);
            x += BOX;
        }
        return lefts;
    }

    /** Where each row's boxes begin at the earliest. */
    private List<Integer> tops() {
        var tops = new ArrayList<Integer>();
        int y = 0;
        for (int row = 0; row < grid.rows(); row++) {
            y += corridor(row);
            tops.add(y);
            y += rowHeight(row);
        }
        return tops;
    }

    private int bottom(List<Integer> tops, int rows) {
        return tops.get(rows - 1) + rowHeight(rows - 1) + corridor(rows);
    }

    /** Half of the corridor between two lanes belongs to each of them. */
    private List<Lane> lanes(List<Integer> tops) {
        var lanes = new ArrayList<Lane>();
        int top = 0;
        for (Grid.LaneRows lane : grid.lanes()) {
            int end = lane.first() + lane.count();
            int bottom = end == grid.rows() ? bottom(tops, end) : tops.get(end) - corridor(end) / 2;
            int at = top;
            lanes.add(new Lane(top, bottom - top, lines(name(lane.actor()), LANE_LETTERS, 4, MARGIN - 4, at + 24)));
            top = bottom;
        }
        return lanes;
    }

    private String name(@Nullable Actor actor) {
        return actor == null ? "" : actor.name().in(reader);
    }

    private Box box(Step step, int left, int rowTop) {
        int height = height(step);
        int top = rowTop + (rowHeight(grid.rowOf(step.id())) - height) / 2;
        var name = lines(step.name().in(reader), NAME_LETTERS, 3, left + 12, top + 21);
        var place = step.place() == null ? null : new Line(left + 12, top + 20 + LINE * name.size(), Lines.of(step.place().in(reader), NAME_LETTERS + 3, 1).getFirst());
        return new Box(step.id(), chain.number(step.id()), left, top, BOX, height, name, place);
    }

    private static List<Line> lines(String words, int letters, int most, int x, int y) {
        var lines = Lines.of(words, letters, most);
        return java.util.stream.IntStream.range(0, lines.size()).mapToObj(at -> new Line(x, y + LINE * at, lines.get(at))).toList();
    }

    private int height(Step step) {
        int text = 18 + LINE * Lines.of(step.name().in(reader), NAME_LETTERS, 3).size() + (step.place() == null ? 0 : LINE);
        int ports = PORT * Math.max(chain.leaving(step.id()).size(), chain.reaching(step.id()).size()) + 8;
        return Math.max(LEAST_HEIGHT, Math.max(text, ports));
    }

    private int rowHeight(int row) {
        return chain.steps().stream().filter(step -> grid.rowOf(step.id()) == row).mapToInt(this::height).max().orElse(LEAST_HEIGHT);
    }

    private int gutter(int column) {
        return GUTTER + TRACK * routes.tracksBefore(column);
    }

    private int corridor(int row) {
        return CORRIDOR + TRACK * routes.tracksAbove(row);
    }

    /** The room kept before a column for the words over the arrows that reach it. */
    private int labels(int column) {
        return chain.flows().stream().filter(flow -> grid.columnOf(flow.to()) == column).mapToInt(flow -> width(words(flow)) + 22).max().orElse(0);
    }

    private String words(Flow flow) {
        var words = label.apply(flow);
        return words.isEmpty() ? "" : Lines.of(words, LABEL_LETTERS, 1).getFirst();
    }

    private static int width(String words) {
        return (int) Math.ceil(words.length() * LETTER);
    }

    private Arrow arrow(Flow flow, Map<UUID, Box> boxes, List<Integer> lefts, List<Integer> tops) {
        var from = java.util.Objects.requireNonNull(boxes.get(flow.from()));
        var to = java.util.Objects.requireNonNull(boxes.get(flow.to()));
        int startY = port(from, chain.leaving(flow.from()), flow);
        int endY = port(to, chain.reaching(flow.to()), flow) + (isAloneAtBothEnds(flow) ? 0 : ASIDE);
        var route = routes.of(flow);
        var path = new ArrayList<Point>(List.of(new Point(from.right(), startY)));
        if (route.corridor() != null) {
            int x = trackX(grid.columnOf(flow.from()) + 1, route.leavingTrack(), lefts);
            int y = (tops.size() == route.corridor() ? bottom(tops, tops.size()) : tops.get(route.corridor())) - corridor(route.corridor()) + CORRIDOR / 2
                    + TRACK * route.corridorTrack();
            path.add(new Point(x, startY));
            path.add(new Point(x, y));
            path.add(new Point(trackX(grid.columnOf(flow.to()), route.reachingTrack(), lefts), y));
        } else {
            path.add(new Point(trackX(grid.columnOf(flow.to()), route.reachingTrack(), lefts), startY));
        }
        path.add(new Point(path.getLast().x(), endY));
        path.add(new Point(to.left(), endY));
        var words = words(flow);
        return new Arrow(flow.from(), flow.to(), straightened(path), chain.handsOver(flow),
                words.isEmpty() ? null : new Label(to.left() - width(words) - 14, endY - 4, width(words), words));
    }

    /** Such an arrow may be one straight line: no other leaves where it leaves or reaches what it reaches. */
    private boolean isAloneAtBothEnds(Flow flow) {
        return chain.leaving(flow.from()).size() == 1 && chain.reaching(flow.to()).size() == 1 && grid.rowOf(flow.from()) == grid.rowOf(flow.to());
    }

    /** Where this arrow leaves or reaches the box: ports are spread over its side. */
    private static int port(Box box, List<Flow> all, Flow flow) {
        int middle = box.top() + box.height() / 2;
        return middle + (int) Math.round((all.indexOf(flow) - (all.size() - 1) / 2.0) * PORT);
    }

    private int trackX(int column, int track, List<Integer> lefts) {
        int begin = column < lefts.size() ? lefts.get(column) - labels(column) - gutter(column) : lefts.getLast() + BOX;
        return begin + GUTTER / 2 + TRACK * track;
    }

    /** Without corners that lie on a straight line. */
    private static List<Point> straightened(List<Point> path) {
        var kept = new ArrayList<Point>();
        for (Point point : path) {
            if (kept.size() > 1 && inLine(kept.get(kept.size() - 2), kept.getLast(), point)) {
                kept.removeLast();
            }
            if (kept.isEmpty() || !kept.getLast().equals(point)) {
                kept.add(point);
            }
        }
        return List.copyOf(kept);
    }

    private static boolean inLine(Point one, Point two, Point three) {
        return one.x() == two.x() && two.x() == three.x() || one.y() == two.y() && two.y() == three.y();
    }
}
