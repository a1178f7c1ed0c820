package fi.luotsi.ui.bpmn;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;

/** From task to task, through gateways and events: the ways of a chain, and where clients come and leave. */
final class BpmnWays {

    private final BpmnFile file;
    private final BpmnRemarks remarks;
    private final Map<List<String>, Way> ways = new LinkedHashMap<>();
    private final Set<String> entries = new LinkedHashSet<>();
    private final Set<String> exits = new LinkedHashSet<>();

    /**
     * A way between two steps.
     *
     * @param sequences the sequence flows along it, the first one first
     * @param terms     the one that has our own terms, or else says something, or else the first
     */
    record Way(FlowNode from, FlowNode to, List<Sequence> sequences, Sequence terms) {}

    /** How far the walk has come; shared, so that a walk through many gateways stays small. */
    private record Trail(Sequence last, @Nullable Trail before) {}

    private BpmnWays(BpmnFile file, BpmnRemarks remarks) {
        this.file = file;
        this.remarks = remarks;
    }

    static BpmnWays of(BpmnFile file, BpmnRemarks remarks) {
        var ways = new BpmnWays(file, remarks);
        file.starts().forEach(ways::walk);
        file.steps().forEach(ways::walk);
        return ways;
    }

    /** In the order of the sequence flows that have their terms. */
    List<Way> all() {
        return ways.values().stream().sorted(Comparator.comparingInt(way -> way.terms().place())).toList();
    }

    boolean isEntry(FlowNode step) {
        return entries.contains(step.id());
    }

    boolean isExit(FlowNode step) {
        return exits.contains(step.id());
    }

    private void walk(FlowNode begin) {
        var open = new ArrayDeque<Trail>();
        var seen = new HashSet<String>();
        file.leaving(begin).reversed().forEach(sequence -> open.push(new Trail(sequence, null)));
        while (!open.isEmpty()) {
            var trail = open.pop();
            var node = file.node(trail.last().to()).orElse(null);
            if (node == null) {
                if (begin.id().equals(trail.last().from())) {
                    remarks.add(BpmnRemark.Kind.LEADS_NOWHERE, trail.last().xml());
                }
            } else if (node.isStep()) {
                reach(begin, node, trail);
            } else if (node.kind() == FlowNode.Kind.END) {
                exits.add(begin.id());
            } else if (seen.add(node.id())) {
                file.leaving(node).reversed().forEach(sequence -> open.push(new Trail(sequence, trail)));
            }
        }
    }

    private void reach(FlowNode begin, FlowNode step, Trail trail) {
        if (!begin.isStep()) {
            entries.add(step.id());
        } else if (begin.id().equals(step.id())) {
            remarks.add(BpmnRemark.Kind.WAY_TO_ITSELF, trail.last().xml());
        } else {
            var sequences = sequences(trail);
            if (ways.putIfAbsent(List.of(begin.id(), step.id()), new Way(begin, step, sequences, terms(sequences))) != null) {
                remarks.add(BpmnRemark.Kind.SECOND_WAY, trail.last().xml());
            }
        }
    }

    private static List<Sequence> sequences(Trail trail) {
        var sequences = new ArrayList<Sequence>();
        for (Trail at = trail; at != null; at = at.before()) {
            sequences.addFirst(at.last());
        }
        return sequences;
    }

    private Sequence terms(List<Sequence> sequences) {
        return sequences.stream().filter(sequence -> OwnTerms.of(sequence.xml(), "flow", remarks).isPresent()).findFirst()
                .or(() -> sequences.stream().filter(sequence -> !BpmnRemarks.plain(sequence.xml().attribute("name")).isEmpty()).findFirst()).orElse(sequences.getFirst());
    }
}
