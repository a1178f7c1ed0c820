package fi.luotsi.ui.bpmn;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import fi.luotsi.servicechain.content.ChainContent;
import fi.luotsi.servicechain.content.Flow;
import fi.luotsi.servicechain.content.Step;
import fi.luotsi.ui.chain.ChainDiagram;
import fi.luotsi.ui.chain.ChainDiagram.Point;
import fi.luotsi.ui.chain.ChainLayout;

/**
 * A chain as nodes and edges of a process, with their places: the picture of the chain at twice its size, where each step's box gives room
 * for its task and, before and after it, for the events and gateways that BPMN needs.
 */
record BpmnPlan(int width, int height, List<Lane> lanes, List<Node> nodes, List<Edge> edges) {

    private static final Locale FINNISH = Locale.of("fi");
    private static final int SCALE = 2;
    /** Where the pool begins, and the room that tools keep for the names of pool and lane. */
    static final int POOL = 100;
    static final int NAME = 30;
    private static final int INSET = 2 * NAME + 20;

    /** @param name of the actor; null for steps nobody is responsible for */
    record Lane(String id, @Nullable String name, int top, int height, List<Node> nodes) {}

    /** What stands in a step's cell. */
    enum Kind {
        START("Start_"), JOIN("Join_"), STEP("Step_"), SPLIT("Split_"), END("End_");

        private final String prefix;

        Kind(String prefix) {
            this.prefix = prefix;
        }

        String id(Step step) {
            return prefix + step.id();
        }
    }

    record Node(String id, Kind kind, Step step, int left, int top, int width, int height) {}

    /**
     * @param flow  the way of the chain it is; null where it only joins the parts of one step
     * @param label the left upper corner and width of its words; null without any
     */
    record Edge(String id, Node from, Node to, @Nullable Flow flow, List<Point> path, @Nullable Label label) {}

    record Label(int left, int top, int width) {}

    static BpmnPlan of(ChainContent chain) {
        var drawn = ChainLayout.of(chain, FINNISH, flow -> flow.condition() == null ? "" : flow.condition().fi());
        var cells = new HashMap<UUID, BpmnCell>();
        for (ChainDiagram.Box box : drawn.boxes()) {
            var step = chain.step(box.step()).orElseThrow();
            cells.put(step.id(), BpmnCell.of(step, x(box.left(), drawn), y(box.top()), SCALE * box.height(), chain.reaching(step.id()).size(), chain.leaving(step.id()).size()));
        }
        var edges = new ArrayList<>(drawn.arrows().stream().map(arrow -> edge(chain, arrow, cells, drawn)).toList());
        var nodes = new ArrayList<Node>();
        for (Step step : chain.steps()) {
            var cell = cell(cells, step.id());
            nodes.addAll(cell.nodes());
            edges.addAll(cell.edges());
        }
        int width = INSET + SCALE * Math.max(drawn.width() - drawn.head(), BpmnCell.WIDTH);
        return new BpmnPlan(width, Math.max(SCALE * drawn.height(), BpmnCell.WIDTH), lanes(drawn, nodes), nodes, edges);
    }

    private static List<Lane> lanes(ChainDiagram drawn, List<Node> nodes) {
        var lanes = new ArrayList<Lane>();
        for (ChainDiagram.Lane lane : drawn.lanes()) {
            var inside = nodes.stream().filter(node -> middle(node) > y(lane.top()) && middle(node) < y(lane.bottom())).toList();
            var actor = inside.isEmpty() ? null : inside.getFirst().step().actor();
            lanes.add(new Lane("Lane_" + (lanes.size() + 1), actor == null ? null : actor.name().fi(), y(lane.top()), SCALE * lane.height(), inside));
        }
        return lanes;
    }

    private static int middle(Node node) {
        return node.top() + node.height() / 2;
    }

    private static Edge edge(ChainContent chain, ChainDiagram.Arrow arrow, Map<UUID, BpmnCell> cells, ChainDiagram drawn) {
        var from = cell(cells, arrow.from());
        var to = cell(cells, arrow.to());
        var between = new ArrayList<>(arrow.path().stream().map(point -> new Point(x(point.x(), drawn), y(point.y()))).toList());
        if (from.last().kind() == Kind.STEP) {
            level(between, from.middle());
        }
        if (to.first().kind() == Kind.STEP) {
            level(between.reversed(), to.middle());
        }
        var path = new ArrayList<>(from.wayOut());
        path.add(new Point(path.getLast().x(), between.getFirst().y()));
        path.addAll(between);
        path.add(new Point(to.wayIn().getFirst().x(), path.getLast().y()));
        path.addAll(to.wayIn());
        var flow = chain.flows().stream().filter(one -> one.joins(arrow.from(), arrow.to())).findFirst().orElseThrow();
        var label = arrow.label() == null ? null : new Label(x(arrow.label().x(), drawn), y(arrow.label().y()) - 16, SCALE * arrow.label().width());
        return new Edge("Way_" + arrow.from() + "_" + arrow.to(), from.last(), to.first(), flow, straight(path), label);
    }

    /** Brings the first points, as far as they lie on one height, to this one: alone at a task's side, an arrow keeps to its middle. */
    private static void level(List<Point> path, int height) {
        int first = path.getFirst().y();
        for (int at = 0; at < path.size() && path.get(at).y() == first; at++) {
            path.set(at, new Point(path.get(at).x(), height));
        }
    }

    /** Without corners that are none. */
    private static List<Point> straight(List<Point> path) {
        var kept = new ArrayList<Point>();
        for (Point point : path) {
            int size = kept.size();
            if (size > 1 && inLine(kept.get(size - 2), kept.get(size - 1), point)) {
                kept.removeLast();
            }
            if (kept.isEmpty() || !kept.getLast().equals(point)) {
                kept.add(point);
            }
        }
        return kept;
    }

    private static boolean inLine(Point one, Point two, Point three) {
        return one.x() == two.x() && two.x() == three.x() || one.y() == two.y() && two.y() == three.y();
    }

    private static int x(int x, ChainDiagram drawn) {
        return POOL + INSET + SCALE * (x - drawn.head());
    }

    private static int y(int y) {
        return POOL + SCALE * y;
    }

    private static BpmnCell cell(Map<UUID, BpmnCell> cells, UUID step) {
        return Objects.requireNonNull(cells.get(step));
    }
}
