package fi.luotsi.web.chain;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.web.util.HtmlUtils;

import fi.luotsi.servicechain.ChainHead;
import fi.luotsi.servicechain.ServiceChains;
import fi.luotsi.servicechain.content.ChainContentJson;
import fi.luotsi.web.testing.RunningLuotsi;
import fi.luotsi.web.testing.Visitor;

class BpmnRoundTripIT extends RunningLuotsi {

    private static final Pattern CARRIED = Pattern.compile("name=\"(drawn|remarks|seen)\" value=\"([^\"]*)\"");
    private static final String FOREIGN = """
            <definitions xmlns="http://www.omg.org/spec/BPMN/20100524/MODEL"><process id="p" name="Osastolta kotiin">
            <task id="a" name="Arvio"/><dataObject id="d" name="Lähete"/>
            <task id="b" name="Kotihoito"/><sequenceFlow id="f" sourceRef="a" targetRef="b"/></process></definitions>""";

    @Autowired
    private ServiceChains chains;

    @Test
    void everyVersionOfTheDemoComesBackWithoutADifference() {
        var administrator = visitor("paakayttaja");
        var acting = organizer("paakayttaja");
        var published = chains.newest(acting).stream().flatMap(head -> chains.versions(acting, head.chain()).stream()).filter(head -> !head.isDraft()).toList();
        assertThat(published).hasSizeGreaterThan(5);
        for (ChainHead head : published) {
            var file = administrator.download(ChainPages.address(head) + "/bpmn");
            var page = administrator.postFile("/chains/import", "ketju.bpmn", file).body();
            assertThat(page).as(head.toString()).contains("Kaikki tiedostossa ymmärrettiin.", HtmlUtils.htmlEscape(head.name().fi()));
            assertThat(ChainContentJson.read(carried(page).get("drawn"))).isEqualTo(chains.version(acting, head.chain(), head.number()).content());
        }
    }

    @Test
    void aFileOfAnotherToolBecomesADraftAndSaysWhatWasNotUnderstood() {
        var administrator = visitor("paakayttaja");
        var read = administrator.postFile("/chains/import", "osasto.bpmn", FOREIGN.getBytes(UTF_8));
        assertThat(read.body()).contains("Tiedostosta luettiin 2 vaihetta ja yksi siirtymä", "dataObject ”Lähete”", "Osastolta kotiin", "Mitään ei ole vielä tallennettu.");
        var form = carried(read.body());
        var refused = administrator.post("/chains/import/keep", with(form, Map.of("nameFi", "Osastolta kotiin", "nameSv", "", "servicePackage", "U3")));
        assertThat(refused.body()).contains("id=\"nameSv-error\"", "dataObject ”Lähete”", "1 Arvio");
        var draft = administrator.post("/chains/import/keep", with(form, Map.of("nameFi", "Osastolta kotiin", "nameSv", "Hem från avdelningen", "servicePackage", "U3"))).location();
        assertThat(draft).matches("/chains/[0-9a-f-]{36}/draft");
        assertThat(administrator.get(draft).body()).contains("dataObject ”Lähete”", "Kotihoito", "Osastolta kotiin");
        assertThat(administrator.get(draft).body()).as("the report stays with the draft").contains("dataObject ”Lähete”", "Tiedostosta luettu", "Mitä ei ymmärretty: ");

        var again = administrator.postFile(draft + "/import", "osasto.bpmn", FOREIGN.getBytes(UTF_8));
        assertThat(again.body()).contains("Tiedosto ei muuta luonnosta").doesNotContain(draft + "/import/keep");
        var changed = administrator.postFile(draft + "/import", "osasto.bpmn", FOREIGN.replace("\"Kotihoito\"", "\"Kotisairaala\"").getBytes(UTF_8));
        assertThat(changed.body()).contains("Muutettu vaihe", "Kotisairaala");
        assertThat(administrator.get(draft).body()).doesNotContain("Kotisairaala");
        assertThat(administrator.post(draft + "/import/keep", carried(changed.body())).location()).isEqualTo(draft);
        assertThat(administrator.get(draft).body()).contains("Kotisairaala", "id=\"report-1\"", "id=\"report-2\"");
        assertThat(administrator.post(draft + "/import/keep", carried(changed.body())).status()).as("a colleague was quicker").isEqualTo(409);
    }

    @Test
    void hostileAndDamagedFilesAreRefusedInTheReadersWords() {
        var administrator = visitor("paakayttaja");
        int before = chains.newest(organizer("paakayttaja")).size();
        var entity = "<!DOCTYPE d [<!ENTITY x SYSTEM 'file:///etc/hostname'>]>" + FOREIGN.replace("Arvio", "&x;");
        assertThat(administrator.postFile("/chains/import", "x.bpmn", entity.getBytes(UTF_8)).body()).contains("dokumenttityyppi", "id=\"file-error\"");
        assertThat(administrator.postFile("/chains/import", "x.bpmn", FOREIGN.substring(0, 200).getBytes(UTF_8)).body()).contains("Tiedosto on vioittunut");
        assertThat(administrator.postFile("/chains/import", "x.bpmn", new byte[6 * 1024 * 1024]).body()).contains("Tiedosto on liian suuri");
        assertThat(administrator.post("/chains/import/keep", Map.of("drawn", "{\"steps\":[{\"id\":\"x\"}]}", "nameFi", "a", "nameSv", "b", "servicePackage", "U1")).body()).contains("Valitkaa tiedosto.");
        assertThat(chains.newest(organizer("paakayttaja"))).hasSize(before);
    }

    @Test
    void whoMayReadAVersionMayTakeItAlongAndOnlyAdministratorsImport() {
        Visitor manager = visitor("tuottaja");
        var address = ChainPages.address(chains.newest(acting("tuottaja")).getFirst()) + "/bpmn";
        assertThat(new String(manager.download(address), UTF_8)).contains("<definitions", "flowNodeRef");
        assertThat(visitor("keskisuomi").get(address).status()).isEqualTo(404);
        assertThat(manager.get("/chains/import").status()).isEqualTo(403);
    }

    private static Map<String, String> carried(String page) {
        var fields = new HashMap<String, String>();
        CARRIED.matcher(page).results().forEach(found -> fields.put(found.group(1), HtmlUtils.htmlUnescape(found.group(2))));
        return fields;
    }

    private static Map<String, String> with(Map<String, String> form, Map<String, String> more) {
        var all = new HashMap<>(form);
        all.putAll(more);
        return all;
    }
}
