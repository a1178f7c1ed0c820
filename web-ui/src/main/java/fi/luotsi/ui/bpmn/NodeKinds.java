package fi.luotsi.ui.bpmn;

import static fi.luotsi.ui.bpmn.BpmnRemark.Kind.EVENT_READ_AS_PLAIN;
import static fi.luotsi.ui.bpmn.BpmnRemark.Kind.INSIDE_LEFT_OUT;
import static fi.luotsi.ui.bpmn.BpmnRemark.Kind.LEAVES_THE_STEP;
import static fi.luotsi.ui.bpmn.BpmnRemark.Kind.NAME_LEFT_OUT;
import static fi.luotsi.ui.bpmn.BpmnRemark.Kind.PART_LEFT_OUT;
import static fi.luotsi.ui.bpmn.BpmnRemark.Kind.PASSED_OVER;
import static fi.luotsi.ui.bpmn.BpmnRemark.Kind.READ_AS_BRANCH;
import static fi.luotsi.ui.bpmn.BpmnRemark.Kind.READ_AS_STEP;

import org.jspecify.annotations.Nullable;

/** What an element of a process is for a chain, and what of it a chain cannot say. */
final class NodeKinds {

    private NodeKinds() {}

    /** Null for what sequence flows do not join. */
    static FlowNode.@Nullable Kind of(XmlNode element, BpmnRemarks remarks) {
        var name = element.name();
        if (name.equals("startEvent") || name.equals("endEvent")) {
            event(element, remarks);
            return name.equals("startEvent") ? FlowNode.Kind.START : FlowNode.Kind.END;
        }
        if (Bpmn.PLAIN_TASKS.contains(name) || Bpmn.OTHER_TASKS.contains(name)) {
            task(element, remarks);
            return FlowNode.Kind.STEP;
        }
        if (Bpmn.BRANCHES.contains(name) || Bpmn.OTHER_GATEWAYS.contains(name)) {
            gateway(element, remarks);
            return FlowNode.Kind.PASSAGE;
        }
        if (Bpmn.PASSED_EVENTS.contains(name) || name.equals("boundaryEvent")) {
            remarks.add(name.equals("boundaryEvent") ? LEAVES_THE_STEP : PASSED_OVER, element);
            return FlowNode.Kind.PASSAGE;
        }
        return null;
    }

    private static void event(XmlNode event, BpmnRemarks remarks) {
        if (event.children().stream().anyMatch(child -> child.name().endsWith("EventDefinition"))) {
            remarks.add(EVENT_READ_AS_PLAIN, event);
        } else {
            nameLeftOut(event, remarks);
        }
    }

    private static void gateway(XmlNode gateway, BpmnRemarks remarks) {
        if (Bpmn.OTHER_GATEWAYS.contains(gateway.name())) {
            remarks.add(READ_AS_BRANCH, gateway);
        } else {
            nameLeftOut(gateway, remarks);
        }
    }

    private static void task(XmlNode task, BpmnRemarks remarks) {
        if (Bpmn.SUB_PROCESSES.contains(task.name())) {
            remarks.add(INSIDE_LEFT_OUT, task);
            return;
        }
        if (Bpmn.OTHER_TASKS.contains(task.name())) {
            remarks.add(READ_AS_STEP, task);
        }
        task.children().stream().filter(part -> !Bpmn.SILENT.contains(part.name())).forEach(part -> remarks.add(PART_LEFT_OUT, part, BpmnRemarks.named(task)));
    }

    private static void nameLeftOut(XmlNode element, BpmnRemarks remarks) {
        if (!BpmnRemarks.plain(element.attribute("name")).isEmpty()) {
            remarks.add(NAME_LEFT_OUT, element);
        }
    }
}
