package fi.luotsi.ui.bpmn;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

import org.junit.jupiter.api.Test;

import fi.luotsi.servicechain.content.Actor;
import fi.luotsi.servicechain.content.ChainContent;
import fi.luotsi.servicechain.content.Step;
import fi.luotsi.ui.bpmn.BpmnRemark.Kind;

/** Files in the manner of the tools people draw with. */
class ForeignBpmnTest {

    private static final BpmnRegister NOTHING = new BpmnRegister(_ -> false, _ -> false);

    @Test
    void aFileOfTheCamundaModelerBecomesAChain() throws IOException {
        var read = BpmnImport.read(file("modeler.bpmn"), NOTHING);
        var chain = read.content();
        assertThat(read.name()).isEqualTo("Kotiutuminen");
        assertThat(read.facts()).isNull();
        assertThat(chain.steps()).extracting(step -> step.name().fi(), ForeignBpmnTest::actor, Step::entry, Step::exit).containsExactly(
                tuple("Kotiutumisen arvio", "Sairaala", true, false), tuple("Kotihoidon aloitus", "Kotihoito", false, true), tuple("Arviointijakso", "Kotihoito", false, true));
        assertThat(ways(chain)).containsExactly("1 → 2 kyllä", "1 → 3 ei", "3 → 2");
        assertThat(read.remarks()).extracting(BpmnRemark::line, BpmnRemark::kind).contains(tuple(5, Kind.POOL_LEFT_OUT), tuple(6, Kind.MESSAGE_LEFT_OUT),
                tuple(22, Kind.TAKEN_FOR_A_PROVIDER), tuple(22, Kind.EXTENSION_LEFT_OUT), tuple(23, Kind.PART_LEFT_OUT), tuple(27, Kind.NAME_LEFT_OUT), tuple(29, Kind.READ_AS_STEP),
                tuple(30, Kind.PASSED_OVER), tuple(37, Kind.PART_LEFT_OUT), tuple(42, Kind.LEFT_OUT), tuple(43, Kind.LEFT_OUT), tuple(44, Kind.LEFT_OUT));
    }

    @Test
    void inAFileOfSignavioThePoolIsTheActorAndTheLaneItsUnit() throws IOException {
        var read = BpmnImport.read(file("signavio.bpmn"), NOTHING);
        var chain = read.content();
        assertThat(chain.steps()).extracting(step -> step.name().fi(), ForeignBpmnTest::actor, step -> step.place() == null ? "" : step.place().fi(), Step::entry, Step::exit).containsExactly(
                tuple("Huolen tunnistaminen", "Kunta", "", true, true), tuple("Hoidon tarpeen arvio", "Hyvinvointialue", "Sote-keskus, Mielenterveystiimi", true, false),
                tuple("Hoitojakso", "Hyvinvointialue", "Psykiatria", false, true), tuple("sid-24", "Hyvinvointialue", "Psykiatria", false, false));
        assertThat(ways(chain)).containsExactly("2 → 3", "2 → 4", "3 → 2 myöhässä");
        assertThat(read.remarks()).extracting(BpmnRemark::kind).contains(Kind.MESSAGE_LEFT_OUT, Kind.EVENT_READ_AS_PLAIN, Kind.READ_AS_BRANCH, Kind.INSIDE_LEFT_OUT, Kind.LEAVES_THE_STEP,
                Kind.NAMELESS, Kind.NAME_LEFT_OUT, Kind.WAY_TO_ITSELF, Kind.LEADS_NOWHERE, Kind.IN_ONE_LANGUAGE);
        assertThat(read.remarks()).filteredOn(remark -> remark.kind() == Kind.EXTENSION_LEFT_OUT).extracting(BpmnRemark::name, BpmnRemark::times).containsExactly(tuple("signavioMetaData", 2));
    }

    @Test
    void aTaskThatAnotherToolRenamedMovedOrCopiedIsReadAsItStandsThere() {
        var content = new ChainContent(RichChain.of(new java.util.Random(5), 2).steps(), java.util.List.of(), java.util.List.of(), java.util.List.of());
        var step = content.steps().getFirst();
        var text = new String(BpmnExport.of(RichChain.version(content)), StandardCharsets.UTF_8);
        var task = text.substring(text.indexOf("<task "), text.indexOf("</task>") + 7);
        var renamed = text.replace(task, task.replaceFirst("name=\"[^\"]*\"", "name=\"Uusi nimi\"") + task.replaceFirst("id=\"[^\"]*\"", "id=\"Kopio\""));
        var read = BpmnImport.read(renamed.getBytes(StandardCharsets.UTF_8), new BpmnRegister(_ -> true, _ -> true)).content();
        assertThat(read.steps()).hasSize(3);
        assertThat(read.steps().getFirst().id()).isEqualTo(step.id());
        assertThat(read.steps().getFirst().name().fi()).isEqualTo("Uusi nimi");
        assertThat(read.steps().getFirst().cost()).isEqualTo(step.cost());
        assertThat(read.steps()).extracting(Step::id).doesNotHaveDuplicates();
    }

    @Test
    void aRemarkGoesFromPageToPageAsOneLine() {
        var remark = new BpmnRemark(Kind.LEFT_OUT, 12, "dataObject", "Lähete ja arvio", 3);
        assertThat(BpmnRemark.of(remark.written())).contains(remark);
        assertThat(BpmnRemark.of(new BpmnRemark(Kind.LEFT_OUT, 1, "text", "", 1).written())).contains(new BpmnRemark(Kind.LEFT_OUT, 1, "text", "", 1));
        assertThat(BpmnRemark.of("<script>")).isEmpty();
    }

    private static String actor(Step step) {
        Actor actor = step.actor();
        return actor == null ? "" : actor.name().fi();
    }

    private static java.util.List<String> ways(ChainContent chain) {
        return chain.flows().stream().map(flow -> chain.number(flow.from()) + " → " + chain.number(flow.to()) + (flow.condition() == null ? "" : " " + flow.condition().fi())).toList();
    }

    static byte[] file(String name) throws IOException {
        try (var stream = Objects.requireNonNull(ForeignBpmnTest.class.getResourceAsStream(name))) {
            return stream.readAllBytes();
        }
    }
}
