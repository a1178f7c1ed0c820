package fi.luotsi.web.target;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.Map;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import fi.luotsi.negotiation.NegotiationId;
import fi.luotsi.negotiation.TableReading;
import fi.luotsi.negotiation.term.Term;
import fi.luotsi.web.demo.FreshTables;
import fi.luotsi.web.testing.RunningLuotsi;
import fi.luotsi.web.testing.Visitor;

class TargetCardIT extends RunningLuotsi {

    @Autowired
    private FreshTables tables;

    @Autowired
    private TableReading reading;

    private NegotiationId id;
    private String card;
    private Visitor negotiator;

    @BeforeEach
    void openATable() {
        id = tables.atItsStart(organizer("neuvottelija"), provider("tuottaja").provider()).id();
        card = "/negotiations/" + id + "/terms/" + term(id, "Säännöllisen kotihoidon piirissä olevat 75 vuotta täyttäneet") + "/card";
        negotiator = visitor("neuvottelija");
    }

    @Test
    void aCardIsCompletedInTheDraftAndReadAgain() {
        assertThat(negotiator.get(card).body()).contains("Kortista puuttuu 7 tietoa.", "Täydennä tavoitekortti");
        var saved = negotiator.post(card, fields("12", "KUNTA-049", "2020", "11,5"));
        assertThat(saved.location()).isEqualTo(card);
        assertThat(negotiator.get(card).body()).contains("Tavoitekortti on tallennettu luonnokseen.", "suorite", "12 kuukautta", "Espoo", "≥\u00a011,5\u00a0%", "alueen oma arvo vuodesta 2020", "Toteutui");
        assertThat(negotiator.get("/negotiations/" + id + "/strategy").body()).contains("Jokaisella tavoitteella on strategian tavoite.", "Suorite", "Ei tavoitetta");
    }

    @Test
    void whatCannotBeReadIsToldBesideItsFieldAndStaysAsTyped() {
        var refused = negotiator.post(card, fields("kaksi", "KUNTA-049", "20", "paljon"));
        assertThat(refused.status()).isEqualTo(200);
        assertThat(refused.body()).contains("<title>Virhe: Tavoitekortti", "id=\"lag-error\"", "value=\"kaksi\"", "id=\"cellYear-0-error\"", "id=\"cellValue-0-error\"", "value=\"paljon\"");
    }

    @Test
    void aSecondSaveOfTheSameDraftIsToldAndNothingIsLost() {
        negotiator.post(card, fields("12", "KUNTA-049", "2020", "11,5"));
        var late = negotiator.post(card, fields("24", "KUNTA-049", "2020", "12"));
        assertThat(late.status()).isEqualTo(409);
        assertThat(late.body()).contains("Kollega tallensi saman kohdan", "value=\"24\"", "12 kuukautta");
    }

    @Test
    void theProviderSeesNoCardBeforeTheRoundIsSent() {
        assertThat(visitor("tuottaja").get("/portal" + card).status()).isEqualTo(404);
    }

    @Test
    void bothSidesSeeTheThreeRoundsDeepCaseWithPictureOriginAndShares() {
        var deep = reading.list(organizer("neuvottelija"), null).stream().filter(head -> head.caseNumber().equals("UMKno-2019-0876")).findFirst().orElseThrow().id();
        var placed = term(deep, "Kodin ulkopuolelle sijoitettujen osuus");
        for (String base : new String[] {"/negotiations/", "/portal/negotiations/"}) {
            var visitor = visitor(base.startsWith("/portal") ? "tuottaja" : "neuvottelija");
            var panel = visitor.get(base + deep + "/terms/" + placed).body();
            assertThat(panel).contains("<svg role=\"img\"", "id=\"target-picture-desc\"", "Mistä lähtötaso on", "/indicators/3563?region=HVA-90#3563~HVA-90~2021~TOTAL");
            assertThat(visitor.get(base + deep + "/terms/" + placed + "/card").body()).contains("Kortista ei puutu mitään.", "hyöty", "18 kuukautta", "Lastensuojelu");
            assertThat(visitor.get(base + deep + "/strategy").body()).contains("Kustannusten kasvu pysyy päätetyssä kehyksessä", "100,0\u00a0%", "/strategy/editions/2");
        }
    }

    @Test
    void aTargetWithoutGoalOrVerificationIsRefused() {
        var refused = negotiator.post("/negotiations/" + id + "/targets/new", Map.of("titleFi", "Uusi", "titleSv", "Ny", "target.indicator", "3563", "target.goal", "", "target.verification", ""));
        assertThat(refused.status()).isEqualTo(200);
        assertThat(refused.body()).contains("id=\"target.goal-error\"", "id=\"target.verification-error\"");
    }

    private Map<String, String> fields(String lag, String region, String year, String value) {
        var fields = new LinkedHashMap<String, String>();
        fields.put("seen", "1");
        fields.put("kind", "OUTPUT");
        fields.put("lag", lag);
        fields.put("packages", "U3");
        fields.put("cellRegion", region);
        fields.put("cellYear", year);
        fields.put("cellValue", value);
        fields.put("reason", "Kortti täydennetään.");
        return fields;
    }

    private String term(NegotiationId negotiation, String title) {
        return reading.tablePackage(organizer("neuvottelija"), negotiation).terms().stream().map(state -> state.term())
                .filter(term -> term instanceof Term.TargetTerm && term.title().fi().equals(title)).findFirst().orElseThrow().id().toString();
    }
}
