package fi.luotsi.ui.bpmn;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import fi.luotsi.ui.file.FileProblem;
import fi.luotsi.ui.file.FileRefused;

/** The processes of a file laid out by id: its flow nodes in their order and the sequence flows between them. */
final class BpmnFile {

    private final BpmnRemarks remarks;
    private final Map<String, String> pools = new LinkedHashMap<>();
    private final Map<String, FlowNode> nodes = new LinkedHashMap<>();
    private final List<Sequence> sequences = new ArrayList<>();
    private final List<XmlNode> processes = new ArrayList<>();

    private BpmnFile(BpmnRemarks remarks) {
        this.remarks = remarks;
    }

    /** @throws FileRefused if it is no BPMN file, or two of its elements have one id */
    static BpmnFile of(XmlNode root, BpmnRemarks remarks) {
        if (!root.is(Bpmn.MODEL, "definitions")) {
            throw new FileRefused(FileProblem.OTHER_KIND);
        }
        var file = new BpmnFile(remarks);
        root.children(Bpmn.MODEL, "collaboration").forEach(file::collaboration);
        for (XmlNode child : root.children()) {
            if (child.is(Bpmn.MODEL, "process")) {
                file.process(child);
            } else if (child.isIn(Bpmn.MODEL) && !child.name().equals("collaboration") && !child.name().equals("extensionElements")) {
                remarks.add(BpmnRemark.Kind.LEFT_OUT, child);
            }
        }
        return file;
    }

    List<FlowNode> steps() {
        return nodes.values().stream().filter(FlowNode::isStep).toList();
    }

    List<FlowNode> starts() {
        return nodes.values().stream().filter(node -> node.kind() == FlowNode.Kind.START).toList();
    }

    Optional<FlowNode> node(String id) {
        return Optional.ofNullable(nodes.get(id));
    }

    /** Those that leave the node, also by an event at its side. */
    List<Sequence> leaving(FlowNode node) {
        return sequences.stream().filter(sequence -> sequence.from().equals(node.id())
                || node(sequence.from()).map(FlowNode::host).filter(node.id()::equals).isPresent()).toList();
    }

    boolean isReached(FlowNode node) {
        return sequences.stream().anyMatch(sequence -> sequence.to().equals(node.id()));
    }

    boolean hasSeveralPools() {
        return nodes.values().stream().map(FlowNode::pool).filter(pool -> !pool.isEmpty()).distinct().count() > 1;
    }

    List<XmlNode> processes() {
        return processes;
    }

    /** Of the pool, or of its process; empty where there are several, which are actors then. */
    String name() {
        return processes.size() > 1 ? "" : processes.stream().flatMap(process -> java.util.stream.Stream.of(pools.getOrDefault(id(process), ""), BpmnRemarks.plain(process.attribute("name"))))
                .filter(name -> !name.isEmpty()).findFirst().orElse("");
    }

    private void collaboration(XmlNode collaboration) {
        for (XmlNode child : collaboration.children()) {
            switch (child.name()) {
                case "participant" -> {
                    var process = child.reference("processRef");
                    if (process.isEmpty()) {
                        remarks.add(BpmnRemark.Kind.POOL_LEFT_OUT, child);
                    } else {
                        pools.put(process, BpmnRemarks.plain(child.attribute("name")));
                        extensions(child);
                    }
                }
                case "messageFlow" -> remarks.add(BpmnRemark.Kind.MESSAGE_LEFT_OUT, child);
                case "extensionElements" -> { }
                default -> remarks.add(BpmnRemark.Kind.LEFT_OUT, child);
            }
        }
    }

    private void process(XmlNode process) {
        processes.add(process);
        extensions(process);
        var lanes = new HashMap<String, List<String>>();
        process.children(Bpmn.MODEL, "laneSet").forEach(set -> lanes(set, List.of(), lanes));
        for (XmlNode child : process.children()) {
            if (child.isIn(Bpmn.MODEL)) {
                element(child, pools.getOrDefault(id(process), ""), lanes);
            }
        }
    }

    private void lanes(XmlNode set, List<String> outer, Map<String, List<String>> lanes) {
        for (XmlNode lane : set.children(Bpmn.MODEL, "lane")) {
            extensions(lane);
            var path = new ArrayList<>(outer);
            path.add(BpmnRemarks.plain(lane.attribute("name")));
            lane.children(Bpmn.MODEL, "flowNodeRef").forEach(node -> lanes.merge(node.referredText(), path, (one, other) -> other.size() > one.size() ? other : one));
            lane.children(Bpmn.MODEL, "childLaneSet").forEach(inner -> lanes(inner, path, lanes));
        }
    }

    private void element(XmlNode child, String pool, Map<String, List<String>> lanes) {
        var name = child.name();
        var kind = NodeKinds.of(child, remarks);
        if (kind != null) {
            var id = id(child);
            var host = name.equals("boundaryEvent") ? child.reference("attachedToRef") : null;
            put(id, new FlowNode(id, kind, child, pool, lanes.getOrDefault(id, List.of()), host));
            extensions(child);
        } else if (name.equals("sequenceFlow")) {
            sequences.add(new Sequence(sequences.size(), child.reference("sourceRef"), child.reference("targetRef"), child));
            child.children().stream().filter(part -> !part.name().equals("extensionElements")).forEach(part -> remarks.add(BpmnRemark.Kind.PART_LEFT_OUT, part, BpmnRemarks.named(child)));
            extensions(child);
        } else if (!name.equals("laneSet") && !name.equals("extensionElements")) {
            remarks.add(BpmnRemark.Kind.LEFT_OUT, child);
        }
    }

    private void put(String id, FlowNode node) {
        if (nodes.putIfAbsent(id, node) != null) {
            throw new FileRefused(FileProblem.DAMAGED);
        }
    }

    /** What other tools added, by its name: Signavio puts a colour to every element. */
    private void extensions(XmlNode element) {
        element.foreign().forEach(attribute -> remarks.together(BpmnRemark.Kind.EXTENSION_LEFT_OUT, element, attribute));
        element.child(Bpmn.MODEL, "extensionElements").stream().flatMap(extensions -> extensions.children().stream()).filter(extension -> !extension.isIn(Bpmn.OWN))
                .forEach(extension -> remarks.together(BpmnRemark.Kind.EXTENSION_LEFT_OUT, extension, extension.name()));
    }

    private static String id(XmlNode element) {
        @Nullable String id = element.attribute("id");
        return id == null || id.isBlank() ? "line " + element.line() : id.strip();
    }
}
