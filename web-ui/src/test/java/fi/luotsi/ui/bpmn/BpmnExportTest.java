package fi.luotsi.ui.bpmn;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.util.Random;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.operaton.bpm.model.bpmn.Bpmn;
import org.operaton.bpm.model.bpmn.instance.FlowNode;
import org.operaton.bpm.model.bpmn.instance.Lane;
import org.operaton.bpm.model.bpmn.instance.SequenceFlow;
import org.operaton.bpm.model.bpmn.instance.Task;
import org.operaton.bpm.model.bpmn.instance.bpmndi.BpmnEdge;
import org.operaton.bpm.model.bpmn.instance.bpmndi.BpmnShape;

import fi.luotsi.servicechain.content.ChainContent;

/** What we write, as another program with OMG's schemas reads it, and as we read it ourselves. */
class BpmnExportTest {

    private static final BpmnRegister EVERYTHING = new BpmnRegister(_ -> true, _ -> true);

    static IntStream seeds() {
        return IntStream.range(0, 60);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void whatIsWrittenComesBackAsItWent(int seed) {
        var content = RichChain.of(new Random(seed), 1 + seed);
        var version = RichChain.version(content);
        var read = BpmnImport.read(BpmnExport.of(version), EVERYTHING);
        assertThat(read.content()).isEqualTo(content);
        assertThat(read.remarks()).isEmpty();
        assertThat(read.facts()).isNotNull().satisfies(facts -> {
            assertThat(facts.name()).isEqualTo(version.head().name());
            assertThat(facts.servicePackage()).isEqualTo("U2");
        });
    }

    /** Reading validates against BPMN20.xsd and the schemas it includes. */
    @ParameterizedTest
    @MethodSource("seeds")
    void theFileIsValidByTheSchemaAndDrawn(int seed) {
        var content = RichChain.of(new Random(seed), 1 + seed);
        var model = Bpmn.readModelFromStream(new ByteArrayInputStream(BpmnExport.of(RichChain.version(content))));
        Bpmn.validateModel(model);
        assertThat(model.getModelElementsByType(Task.class)).hasSameSizeAs(content.steps());
        assertThat(model.getModelElementsByType(BpmnEdge.class)).hasSameSizeAs(model.getModelElementsByType(SequenceFlow.class))
                .allSatisfy(edge -> assertThat(edge.getWaypoints()).hasSizeGreaterThan(1));
        assertThat(model.getModelElementsByType(BpmnShape.class)).as("every node, every lane, the pool")
                .hasSize(model.getModelElementsByType(FlowNode.class).size() + model.getModelElementsByType(Lane.class).size() + 1);
        assertThat(model.getModelElementsByType(Lane.class).stream().mapToInt(lane -> lane.getFlowNodeRefs().size()).sum()).as("every node stands in a lane")
                .isEqualTo(model.getModelElementsByType(FlowNode.class).size());
    }

    @Test
    void aChainWithoutStepsIsAFileTooAndTheSameChainTheSameFile() {
        var empty = RichChain.version(ChainContent.EMPTY);
        Bpmn.readModelFromStream(new ByteArrayInputStream(BpmnExport.of(empty)));
        var version = RichChain.version(RichChain.of(new Random(1), 20));
        assertThat(BpmnExport.of(version)).isEqualTo(BpmnExport.of(version));
    }

    @Test
    void whatTheRegistersDoNotHaveIsToldAndLeftOut() {
        var content = RichChain.of(new Random(3), 30);
        var read = BpmnImport.read(BpmnExport.of(RichChain.version(content)), new BpmnRegister(_ -> false, _ -> false));
        assertThat(read.content().steps()).allSatisfy(step -> {
            assertThat(step.service()).isNull();
            assertThat(step.actor() == null || step.actor().provider() == null).isTrue();
        });
        assertThat(read.remarks()).extracting(BpmnRemark::kind).containsOnly(BpmnRemark.Kind.UNKNOWN_SERVICE, BpmnRemark.Kind.UNKNOWN_PROVIDER);
    }
}
