package fi.luotsi.ui.bpmn;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import fi.luotsi.ui.file.FileProblem;
import fi.luotsi.ui.file.FileRefused;

@Timeout(20)
class HostileBpmnTest {

    private static final String OPEN = "<definitions xmlns='http://www.omg.org/spec/BPMN/20100524/MODEL'>";
    private static final BpmnRegister NOTHING = new BpmnRegister(_ -> false, _ -> false);

    @ParameterizedTest
    @ValueSource(strings = {"", "a;b;c", "%PDF-1.7", "<html/>", "<definitions/>", "<x:definitions xmlns:x='urn:x'/>"})
    void whatIsNoBpmnIsRefused(String contents) {
        refuses(FileProblem.OTHER_KIND, contents);
    }

    @Test
    void aDamagedFileIsRefused() throws IOException {
        refuses(FileProblem.DAMAGED, OPEN + "<process>");
        refuses(FileProblem.DAMAGED, OPEN + "<process><task id='a'/><task id='a'/></process></definitions>");
        var whole = ForeignBpmnTest.file("modeler.bpmn");
        assertThatExceptionOfType(FileRefused.class).isThrownBy(() -> BpmnImport.read(Arrays.copyOf(whole, 900), NOTHING))
                .satisfies(refused -> assertThat(refused.problem()).isEqualTo(FileProblem.DAMAGED));
    }

    @Test
    void entitiesNeitherSwellNorFetch(@TempDir Path folder) throws IOException {
        var secret = Files.writeString(folder.resolve("secret"), "salaisuus");
        refuses(FileProblem.DOCUMENT_TYPE, "<!DOCTYPE d [<!ENTITY x SYSTEM '" + secret.toUri() + "'>]>" + OPEN + "<process><task name='&x;'/></process></definitions>");
        refuses(FileProblem.DOCUMENT_TYPE, "<!DOCTYPE d SYSTEM 'http://127.0.0.1:1/d.dtd'>" + OPEN + "<process><task id='a'/></process></definitions>");
        refuses(FileProblem.DOCUMENT_TYPE, "<!DOCTYPE d [<!ENTITY a 'ha'><!ENTITY b '&a;&a;&a;&a;'><!ENTITY c '&b;&b;&b;&b;'>]>" + OPEN + "<process name='&c;'/></definitions>");
    }

    @Test
    void deepNestingAndAMillionElementsStop() {
        refuses(FileProblem.TOO_DEEP, OPEN + "<process>".repeat(5000));
        refuses(FileProblem.TOO_MANY_PARTS, OPEN + "<process>" + "<a/>".repeat(1_000_000) + "</process></definitions>");
    }

    @Test
    void noStepsAndTooManyAreNoChain() {
        refuses(FileProblem.NO_STEPS, OPEN + "<process><startEvent id='a'/></process></definitions>");
        var tasks = new StringBuilder();
        for (int at = 0; at < 61; at++) {
            tasks.append("<task id='t").append(at).append("' name='t'/>");
        }
        refuses(FileProblem.TOO_MANY_STEPS, OPEN + "<process>" + tasks + "</process></definitions>");
    }

    @Test
    void gatewaysWithoutEndCostLittle() {
        var maze = new StringBuilder(OPEN + "<process><task id='a' name='a'/><task id='b' name='b'/><sequenceFlow sourceRef='a' targetRef='g0'/>");
        for (int at = 0; at < 1500; at++) {
            maze.append("<exclusiveGateway id='g").append(at).append("'/>");
            for (int to : new int[] {at + 1, at + 2, at / 2}) {
                maze.append("<sequenceFlow sourceRef='g").append(at).append("' targetRef='").append(to >= 1500 ? "b" : "g" + to).append("'/>");
            }
        }
        var read = BpmnImport.read((maze + "</process></definitions>").getBytes(UTF_8), NOTHING);
        assertThat(read.content().flows()).hasSize(1);
        assertThat(read.remarks()).hasSizeLessThanOrEqualTo(BpmnRemarks.MOST);
    }

    @Test
    void ourOwnTermsThatSayNothingAreToldAndLeftOut() {
        var own = "<extensionElements><l:step xmlns:l='urn:luotsi:service-chain:1' id='1-2'><l:name><l:fi>Arvio</l:fi></l:name><l:cost euros='-5' source='x'/><l:volume yearly='1e9'/>"
                + "<l:actor kind='PLANET'><l:name><l:fi>Mars</l:fi></l:name></l:actor></l:step></extensionElements>";
        var read = BpmnImport.read((OPEN + "<process><task id='a' name='Arvio'>" + own + "</task></process></definitions>").getBytes(UTF_8), NOTHING);
        var step = read.content().steps().getFirst();
        assertThat(step.cost()).isNull();
        assertThat(step.volume()).isNull();
        assertThat(step.name().sv()).isEqualTo("Arvio");
        assertThat(read.remarks()).filteredOn(remark -> remark.kind() == BpmnRemark.Kind.OWN_TERM_UNREADABLE).extracting(BpmnRemark::name).contains("id", "cost", "volume", "kind");
    }

    private static void refuses(FileProblem problem, String contents) {
        assertThatExceptionOfType(FileRefused.class).isThrownBy(() -> BpmnImport.read(contents.getBytes(UTF_8), NOTHING))
                .satisfies(refused -> assertThat(refused.problem()).isEqualTo(problem));
    }
}
