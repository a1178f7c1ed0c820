package fi.luotsi.ui.bpmn;

import java.util.Set;

/** The names of OMG's BPMN 2.0 (formal/2011-01-03) that we write and read, and of our own terms beside them. */
final class Bpmn {

    static final String MODEL = "http://www.omg.org/spec/BPMN/20100524/MODEL";
    static final String DIAGRAM = "http://www.omg.org/spec/BPMN/20100524/DI";
    static final String BOUNDS = "http://www.omg.org/spec/DD/20100524/DC";
    static final String INTERCHANGE = "http://www.omg.org/spec/DD/20100524/DI";
    /** What BPMN has no word for: both languages, times with their law, costs, segments. */
    static final String OWN = "urn:luotsi:service-chain:1";

    /** What a person would draw as a step. */
    static final Set<String> PLAIN_TASKS = Set.of("task", "userTask", "manualTask");
    static final Set<String> SUB_PROCESSES = Set.of("subProcess", "adHocSubProcess", "transaction");
    static final Set<String> OTHER_TASKS = Set.of("serviceTask", "sendTask", "receiveTask", "businessRuleTask", "scriptTask", "callActivity",
            "subProcess", "adHocSubProcess", "transaction");
    /** Branches of which clients take one or several by a condition: what our ways mean. */
    static final Set<String> BRANCHES = Set.of("exclusiveGateway", "inclusiveGateway");
    static final Set<String> OTHER_GATEWAYS = Set.of("parallelGateway", "complexGateway", "eventBasedGateway");
    static final Set<String> PASSED_EVENTS = Set.of("intermediateCatchEvent", "intermediateThrowEvent");
    /** Parts of a flow element that say nothing of their own. */
    static final Set<String> SILENT = Set.of("incoming", "outgoing", "extensionElements", "flowNodeRef");

    private Bpmn() {}
}
