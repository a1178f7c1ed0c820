package fi.luotsi.web.dispute;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import fi.luotsi.negotiation.NegotiationId;
import fi.luotsi.negotiation.term.TermId;
import fi.luotsi.web.testing.PassingTime;
import fi.luotsi.web.testing.RunningLuotsi;
import fi.luotsi.web.testing.SentTables;
import fi.luotsi.web.testing.Visitor;

class DisputePagesIT extends RunningLuotsi {

    @Autowired
    private SentTables tables;

    @Autowired
    private PassingTime time;

    private SentTables.SentTable sent = new SentTables.SentTable(NegotiationId.random(), TermId.random(), TermId.random());
    private Visitor negotiator = anonymous();
    private Visitor manager = anonymous();

    @BeforeEach
    void sendARound() {
        sent = tables.open(organizer("neuvottelija"), provider("tuottaja"));
        negotiator = visitor("neuvottelija");
        manager = visitor("tuottaja");
    }

    @Test
    void aTermIsRaisedFromItsRowAndBothSeeBothPositions() {
        assertThat(manager.get("/portal" + sent.path() + "/terms/" + sent.first()).body()).contains("Vie tämä kohta erimielisyyksien portaille");
        var path = raise(Map.of());
        assertThat(negotiator.get(sent.path()).body()).contains("Erimielinen");
        negotiator.post(path + "/position", Map.of("position", "Teksti on lain mukainen."));
        assertThat(manager.get("/portal" + path).body()).contains("Teksti on liian tiukka.", "Teksti on lain mukainen.", "1 Neuvottelijat");
        assertThat(negotiator.get(sent.path() + "/terms/" + sent.first()).body()).contains("1 Neuvottelijat").doesNotContain("Vie tämä kohta");
    }

    @Test
    void whatIsMissingIsNamedBesideItsField() {
        var refused = manager.post("/portal" + sent.path() + "/disputes", Map.of("term", "", "position", "", "exposure", "paljon"));
        assertThat(refused.body()).contains("<title>Virhe:", "id=\"term-error\"", "id=\"exposure-error\"", "value=\"paljon\"");
        assertThat(manager.post("/portal" + sent.path() + "/disputes", Map.of("term", sent.first().toString(), "position", " ")).body()).contains("id=\"position-error\"");
    }

    @Test
    void tenDaysLaterItStandsOneLevelUpAndBothAreTold() throws Exception {
        var path = raise(Map.of());
        assertThat(time.later(Duration.ofDays(10), () -> negotiator.get(path)).body()).contains("Siirtyi tasolle 2 Fasilitaattori.");
        assertThat(manager.get("/portal" + sent.path() + "/timeline").body()).contains("Erimielisyys siirtyi tasolle Fasilitaattori");
        assertThat(time.later(Duration.ofDays(60), () -> manager.get("/portal" + sent.path() + "/disputes")).body())
                .contains("Vaihtoehdoiksi jääneet", "Teksti on liian tiukka.", "Kantaa ei ole kirjattu.");
    }

    @Test
    void oneProposesTheOtherConfirms() {
        var path = raise(Map.of("exposure", "6 000 000"));
        assertThat(negotiator.get(path).body()).contains("3 Johtajat");
        negotiator.post(path + "/propose", Map.of("resolution", "Määräaika on 21 päivää."));
        manager.post("/portal" + path + "/confirm", Map.of());
        assertThat(manager.get("/portal" + path).body()).contains("<h2 id=\"settled\">Ratkaisu</h2>");
        assertThat(negotiator.get(path).body()).contains("Määräaika on 21 päivää.").doesNotContain("id=\"position\"");
    }

    @Test
    void theAdministratorLaysDownTheLadderAndAMistakeIsNamed() {
        var administrator = visitor("paakayttaja");
        var page = administrator.get("/admin/ladder").body();
        assertThat(page).contains("Neuvottelijat", "Den politiska styrningen");
        var fields = ladder(page);
        fields.put("levels[1].days", "0");
        fields.put("levels[2].limit", "paljon");
        assertThat(administrator.post("/admin/ladder", fields).body()).contains("value=\"paljon\"", "levels[2].limit-error");
        fields.put("levels[2].limit", "20 000 000");
        assertThat(administrator.post("/admin/ladder", fields).body()).contains("Anna tason päivät väliltä 1–365.");
        fields.put("levels[1].days", "7");
        assertThat(administrator.post("/admin/ladder", fields).location()).isEqualTo("/admin/ladder");
        assertThat(administrator.get("/admin/ladder").body()).contains("Portaat on tallennettu.").doesNotContain("ohjelman mukana tuleva oletus");
    }

    private String raise(Map<String, String> more) {
        var fields = new LinkedHashMap<>(Map.of("term", sent.first().toString(), "position", "Teksti on liian tiukka.", "exposure", ""));
        fields.putAll(more);
        var raised = manager.post("/portal" + sent.path() + "/disputes", fields);
        assertThat(raised.location()).as(raised.body()).startsWith("/portal" + sent.path() + "/disputes/");
        return raised.location().substring("/portal".length());
    }

    private static Map<String, String> ladder(String page) {
        var fields = new LinkedHashMap<String, String>();
        var names = new String[][] {{"Neuvottelijat", "Förhandlarna"}, {"Fasilitaattori", "Facilitatorn"}, {"Johtajat", "Direktörerna"},
                {"Poliittinen ohjaus", "Den politiska styrningen"}, {"Jää vaihtoehdoiksi", "Lämnas som alternativ"}};
        for (int index = 0; index < names.length; index++) {
            fields.put("levels[" + index + "].fi", names[index][0]);
            fields.put("levels[" + index + "].sv", names[index][1]);
            if (index < 4) {
                fields.put("levels[" + index + "].days", "7");
                fields.put("levels[" + index + "].limit", index == 0 ? "1 000 000" : index == 1 ? "5 000 000" : index == 2 ? "20 000 000" : "");
            }
        }
        fields.put("seen", page.replaceAll("(?s).*name=\"seen\" value=\"(\\d+)\".*", "$1"));
        return fields;
    }
}
