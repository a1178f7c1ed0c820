package fi.luotsi.ui.bpmn;

import org.jspecify.annotations.Nullable;

import fi.luotsi.servicechain.ChainVersion;
import fi.luotsi.ui.bpmn.BpmnPlan.Edge;
import fi.luotsi.ui.bpmn.BpmnPlan.Kind;
import fi.luotsi.ui.bpmn.BpmnPlan.Lane;
import fi.luotsi.ui.bpmn.BpmnPlan.Node;
import fi.luotsi.ui.chain.ChainDiagram.Point;

/**
 * A version of a chain as a BPMN 2.0 file: one pool with a lane for each actor, a task for each step, gateways where ways part and meet,
 * events where clients come and leave, and the places of all that. Names are the Finnish ones; both languages, times, figures and whatever
 * else BPMN has no word for stand in our own extension elements, so that nothing is lost on the way back.
 */
public final class BpmnExport {

    private final ChainVersion version;
    private final BpmnPlan plan;
    private final XmlText xml = new XmlText();
    private final OwnTermsText own = new OwnTermsText(xml);

    private BpmnExport(ChainVersion version) {
        this.version = version;
        this.plan = BpmnPlan.of(version.content());
    }

    /** The file; the same version gives the same bytes. */
    public static byte[] of(ChainVersion version) {
        return new BpmnExport(version).written();
    }

    private byte[] written() {
        var name = version.head().name().fi();
        xml.begin("definitions", "xmlns", Bpmn.MODEL, "xmlns:bpmndi", Bpmn.DIAGRAM, "xmlns:dc", Bpmn.BOUNDS, "xmlns:di", Bpmn.INTERCHANGE, "xmlns:luotsi", Bpmn.OWN,
                "id", "Definitions_1", "name", name, "targetNamespace", Bpmn.OWN, "exporter", "Luotsi");
        xml.begin("collaboration", "id", "Collaboration_1").empty("participant", "id", "Pool_1", "name", name, "processRef", "Process_1").end();
        xml.begin("process", "id", "Process_1", "name", name, "isExecutable", "false");
        own.chain(version);
        lanes();
        plan.nodes().forEach(this::node);
        plan.edges().forEach(this::sequence);
        xml.end();
        diagram();
        return xml.end().bytes();
    }

    private void lanes() {
        if (plan.lanes().isEmpty()) {
            return;
        }
        xml.begin("laneSet", "id", "Lanes_1");
        for (Lane lane : plan.lanes()) {
            xml.begin("lane", "id", lane.id(), "name", lane.name());
            lane.nodes().forEach(node -> xml.text("flowNodeRef", node.id()));
            xml.end();
        }
        xml.end();
    }

    private void node(Node node) {
        var element = switch (node.kind()) {
            case START -> "startEvent";
            case END -> "endEvent";
            case STEP -> "task";
            case JOIN, SPLIT -> "exclusiveGateway";
        };
        xml.begin(element, "id", node.id(), "name", node.kind() == Kind.STEP ? node.step().name().fi() : null, "gatewayDirection", direction(node.kind()));
        if (node.kind() == Kind.STEP) {
            own.step(node.step());
        }
        plan.edges().stream().filter(edge -> edge.to().equals(node)).forEach(edge -> xml.text("incoming", edge.id()));
        plan.edges().stream().filter(edge -> edge.from().equals(node)).forEach(edge -> xml.text("outgoing", edge.id()));
        xml.end();
    }

    private static @Nullable String direction(Kind kind) {
        return kind == Kind.JOIN ? "Converging" : kind == Kind.SPLIT ? "Diverging" : null;
    }

    private void sequence(Edge edge) {
        var flow = edge.flow();
        if (flow == null) {
            xml.empty("sequenceFlow", "id", edge.id(), "sourceRef", edge.from().id(), "targetRef", edge.to().id());
        } else {
            xml.begin("sequenceFlow", "id", edge.id(), "name", flow.condition() == null ? null : flow.condition().fi(), "sourceRef", edge.from().id(), "targetRef", edge.to().id());
            own.flow(flow);
            xml.end();
        }
    }

    private void diagram() {
        xml.begin("bpmndi:BPMNDiagram", "id", "Diagram_1").begin("bpmndi:BPMNPlane", "id", "Plane_1", "bpmnElement", "Collaboration_1");
        band("Pool_1", BpmnPlan.POOL, BpmnPlan.POOL, plan.width(), plan.height());
        plan.lanes().forEach(lane -> band(lane.id(), BpmnPlan.POOL + BpmnPlan.NAME, lane.top(), plan.width() - BpmnPlan.NAME, lane.height()));
        for (Node node : plan.nodes()) {
            boolean gateway = node.kind() == Kind.JOIN || node.kind() == Kind.SPLIT;
            xml.begin("bpmndi:BPMNShape", "id", "Shape_" + node.id(), "bpmnElement", node.id(), "isMarkerVisible", gateway ? "true" : null);
            bounds(node.left(), node.top(), node.width(), node.height());
            xml.end();
        }
        plan.edges().forEach(this::drawn);
        xml.end().end();
    }

    private void band(String element, int left, int top, int width, int height) {
        xml.begin("bpmndi:BPMNShape", "id", "Shape_" + element, "bpmnElement", element, "isHorizontal", "true");
        bounds(left, top, width, height);
        xml.end();
    }

    private void drawn(Edge edge) {
        xml.begin("bpmndi:BPMNEdge", "id", "Edge_" + edge.id(), "bpmnElement", edge.id());
        for (Point point : edge.path()) {
            xml.empty("di:waypoint", "x", String.valueOf(point.x()), "y", String.valueOf(point.y()));
        }
        if (edge.label() != null) {
            xml.begin("bpmndi:BPMNLabel");
            bounds(edge.label().left(), edge.label().top(), edge.label().width(), 14);
            xml.end();
        }
        xml.end();
    }

    private void bounds(int left, int top, int width, int height) {
        xml.empty("dc:Bounds", "x", String.valueOf(left), "y", String.valueOf(top), "width", String.valueOf(width), "height", String.valueOf(height));
    }
}
