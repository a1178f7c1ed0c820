package fi.luotsi.ui.bpmn;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import fi.luotsi.servicechain.content.Step;
import fi.luotsi.ui.bpmn.BpmnPlan.Edge;
import fi.luotsi.ui.bpmn.BpmnPlan.Kind;
import fi.luotsi.ui.bpmn.BpmnPlan.Node;
import fi.luotsi.ui.chain.ChainDiagram.Point;

/**
 * One step in its place: its task, before it where clients come from (an event, or a gateway where several ways meet), after it where they
 * go (an event, or a gateway where ways part).
 */
record BpmnCell(int left, int middle, List<Node> nodes, List<Edge> edges, Node first, Node last) {

    static final int WIDTH = 280;
    private static final int TASK = 100;
    private static final int TASK_HEIGHT = 80;
    private static final int SMALL = 36;
    private static final int BEFORE = 32;
    private static final int AFTER = WIDTH - BEFORE - SMALL;
    /** How far from the cell's sides arrows change their height. */
    private static final int ASIDE = 14;
    /** How far above or below the middle an event stands that shares its place with a gateway. */
    private static final int SHIFTED = 56;

    static BpmnCell of(Step step, int left, int top, int height, int reaching, int leaving) {
        int middle = top + height / 2;
        var task = new Node(Kind.STEP.id(step), Kind.STEP, step, left + (WIDTH - TASK) / 2, middle - TASK_HEIGHT / 2, TASK, TASK_HEIGHT);
        boolean joins = reaching + (step.entry() ? 1 : 0) > 1;
        boolean splits = leaving + (step.exit() ? 1 : 0) > 1;
        var join = joins ? small(Kind.JOIN, step, left + BEFORE, middle) : null;
        var split = splits ? small(Kind.SPLIT, step, left + AFTER, middle) : null;
        var start = step.entry() ? small(Kind.START, step, left + BEFORE, joins ? middle - SHIFTED : middle) : null;
        var end = step.exit() ? small(Kind.END, step, left + AFTER, splits ? middle + SHIFTED : middle) : null;
        var nodes = Stream.of(start, join, task, split, end).filter(Objects::nonNull).toList();
        var edges = new ArrayList<Edge>();
        join(edges, start, join == null ? task : join);
        join(edges, join, task);
        join(edges, split == null ? null : task, split);
        join(edges, end == null ? null : split == null ? task : split, end);
        return new BpmnCell(left, middle, nodes, edges, join == null ? task : join, split == null ? task : split);
    }

    /** From the last node's right side to the height of the cell's middle near its side. */
    List<Point> wayOut() {
        return List.of(new Point(last.left() + last.width(), middle), new Point(left + WIDTH - ASIDE, middle));
    }

    /** From near the cell's side to the first node's left side. */
    List<Point> wayIn() {
        return List.of(new Point(left + ASIDE, middle), new Point(first.left(), middle));
    }

    private static Node small(Kind kind, Step step, int left, int middle) {
        return new Node(kind.id(step), kind, step, left, middle - SMALL / 2, SMALL, SMALL);
    }

    private static void join(List<Edge> edges, @Nullable Node from, @Nullable Node to) {
        if (from != null && to != null) {
            edges.add(new Edge("To_" + to.id() + (to.kind() == Kind.STEP ? "_" + from.kind() : ""), from, to, null, path(from, to), null));
        }
    }

    /** Straight to the right, or straight down where both stand in one place. */
    private static List<Point> path(Node from, Node to) {
        int fromMiddle = from.top() + from.height() / 2;
        int toMiddle = to.top() + to.height() / 2;
        if (fromMiddle == toMiddle) {
            return List.of(new Point(from.left() + from.width(), fromMiddle), new Point(to.left(), toMiddle));
        }
        int x = from.left() + from.width() / 2;
        return List.of(new Point(x, from.top() + from.height()), new Point(x, to.top()));
    }
}
