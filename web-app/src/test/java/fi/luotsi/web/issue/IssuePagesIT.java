package fi.luotsi.web.issue;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.Map;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import fi.luotsi.negotiation.NegotiationId;
import fi.luotsi.negotiation.TableReading;
import fi.luotsi.negotiation.term.TermId;
import fi.luotsi.period.Today;
import fi.luotsi.web.testing.Answer;
import fi.luotsi.web.testing.PassingTime;
import fi.luotsi.web.testing.RunningLuotsi;
import fi.luotsi.web.testing.SentTables;
import fi.luotsi.web.testing.Visitor;

class IssuePagesIT extends RunningLuotsi {

    private static final DateTimeFormatter FINNISH = DateTimeFormatter.ofPattern("d.M.uuuu");

    @Autowired
    private SentTables tables;

    @Autowired
    private TableReading reading;

    @Autowired
    private Today today;

    @Autowired
    private PassingTime time;

    private SentTables.SentTable sent = new SentTables.SentTable(NegotiationId.random(), TermId.random(), TermId.random());
    private String table = "";
    private Visitor negotiator = anonymous();
    private Visitor manager = anonymous();

    @BeforeEach
    void sendARound() {
        sent = tables.open(organizer("neuvottelija"), provider("tuottaja"));
        table = sent.path();
        negotiator = visitor("neuvottelija");
        manager = visitor("tuottaja");
    }

    @Test
    void anIssueRaisedOnOneSideStandsOnTheOtherAndIsChangedThere() {
        var raised = negotiator.post(table + "/issues", fields("", ""));
        assertThat(raised.location()).startsWith(table + "/issues/");
        var shared = "/portal" + raised.location();
        assertThat(manager.get("/portal" + table + "/issues").body()).contains("1. Ensihoidon rajapinta", "puuttuu", "1\u00a0200\u00a0000,50\u00a0€");
        assertThat(manager.get(shared).body()).contains("Kuka siirtää?", "estää neuvottelutuloksen");
        var withDefault = fields("Nykyinen työnjako jatkuu", "Nuvarande fördelning fortsätter");
        withDefault.putAll(Map.of("seen", "1", "reason", "Oletus puuttui"));
        assertThat(manager.post(shared, withDefault).location()).isEqualTo(shared);
        assertThat(negotiator.get(raised.location()).body()).contains("Nykyinen työnjako jatkuu", "Oletus puuttui");
        assertThat(negotiator.get(table + "/timeline").body()).contains("Kirjattiin avoin asia: Ensihoidon rajapinta", "Avointa asiaa muutettiin: Ensihoidon rajapinta");
    }

    @Test
    void whatIsMissingOrWrongIsNamedBesideItsFieldAndNothingTypedIsLost() {
        var fields = fields("Jatkuu", "");
        fields.put("deadline", "31.2.2030");
        fields.put("exposure", "paljon");
        fields.put("ownerName", "");
        var refused = negotiator.post(table + "/issues", fields);
        assertThat(refused.status()).isEqualTo(200);
        assertThat(refused.body()).contains("<title>Virhe:", "id=\"deadline-error\"", "value=\"31.2.2030\"", "id=\"exposure-error\"", "value=\"paljon\"", "id=\"ownerName-error\"", "Kuka siirt");
        fields.putAll(Map.of("deadline", FINNISH.format(today.day().minusDays(1)), "exposure", "1", "ownerName", "Johtaja"));
        assertThat(negotiator.post(table + "/issues", fields).body()).contains("Määräpäivä on jo mennyt.", "id=\"defaultSv-error\"");
        assertThat(negotiator.get(table + "/issues").body()).contains("Ei avoimia asioita");
    }

    @Test
    void theSecondChangeOfOneVersionIsShownBesideTheFirst() {
        var path = negotiator.post(table + "/issues", fields("Jatkuu", "Fortsätter")).location();
        var first = fields("Jatkuu", "Fortsätter");
        first.putAll(Map.of("seen", "1", "reason", "Syy", "ownerName", "Ylilääkäri"));
        manager.post("/portal" + path, first);
        var second = fields("Loppuu", "Upphör");
        second.putAll(Map.of("seen", "1", "reason", "Toinen syy"));
        var conflict = negotiator.post(path, second);
        assertThat(conflict.status()).isEqualTo(409);
        assertThat(conflict.body()).contains("Ylilääkäri", "Loppuu", "name=\"seen\" value=\"2\"");
        second.put("seen", "2");
        assertThat(negotiator.post(path, second).location()).isEqualTo(path);
    }

    @Test
    void oneProposesTheOtherConfirms() {
        var path = negotiator.post(table + "/issues", fields("Jatkuu", "Fortsätter")).location();
        assertThat(negotiator.get(path).body()).contains("näkyy toiselle osapuolelle");
        negotiator.post(path + "/propose", Map.of("resolution", "Siirto jää ensihoidolle."));
        assertThat(negotiator.get(path).body()).contains("Odottaa toisen osapuolen vahvistusta.");
        negotiator.post(path + "/confirm", Map.of());
        assertThat(negotiator.get(path).body()).contains("Omaan ehdotukseen vastaa toinen osapuoli.");
        assertThat(manager.post("/portal" + path + "/confirm", Map.of()).location()).isEqualTo("/portal" + path);
        assertThat(negotiator.get(table + "/issues?show=resolved").body()).contains("Ensihoidon rajapinta", "ratkaistu");
    }

    @Test
    void theDayAfterTheDeadlineTheDefaultIsInForceOnBothSides() throws Exception {
        var fields = fields("Nykyinen työnjako jatkuu", "Nuvarande fördelning fortsätter");
        fields.put("deadline", FINNISH.format(today.day().plusDays(9)));
        var path = negotiator.post(table + "/issues", fields).location();
        assertThat(time.later(Duration.ofDays(9), () -> negotiator.get(path)).body()).doesNotContain("oletus voimassa");
        for (var page : Map.of(path, negotiator, "/portal" + path, manager).entrySet()) {
            assertThat(time.later(Duration.ofDays(10), () -> page.getValue().get(page.getKey())).body()).contains("oletus voimassa", "Oletussääntö tuli voimaan.");
        }
        assertThat(manager.get("/portal" + table + "/timeline").body()).contains("Oletussääntö tuli voimaan: Ensihoidon rajapinta", "Määräpäivä tuli");
        assertThat(reading.moves(acting("tuottaja"), sent.id()))
                .filteredOn(row -> row.what().equals("ISSUE_DEFAULT_IN_FORCE")).hasSize(1);
    }

    @Test
    void theTermAndTheCheckPageShowIt() {
        var term = sent.first().toString();
        var fields = fields("", "");
        fields.put("terms", term);
        negotiator.post(table + "/issues", fields);
        assertThat(negotiator.get(table + "/terms/" + term).body()).contains("Ensihoidon rajapinta", "Kirjaa avoin asia tästä kohdasta");
        assertThat(manager.get("/portal" + table + "/terms/" + term).body()).contains("Ensihoidon rajapinta");
        assertThat(manager.get("/portal" + table + "/rounds/check").body()).contains("Avoimet asiat (1)", "Neuvottelutulosta ei synny");
    }

    @Test
    void theOrderAndTheWordsOfTheListStandInTheAddress() {
        negotiator.post(table + "/issues", fields("Jatkuu", "Fortsätter"));
        var dear = fields("Jatkuu", "Fortsätter");
        dear.putAll(Map.of("titleFi", "Tilat", "titleSv", "Lokaler", "exposure", "9 000 000,00", "deadline", FINNISH.format(LocalDate.of(2100, 3, 1))));
        negotiator.post(table + "/issues", dear);
        assertThat(negotiator.get(table + "/issues").body()).containsSubsequence("1. Ensihoidon rajapinta", "2. Tilat");
        assertThat(manager.get("/portal" + table + "/issues?sort=-exposure").body()).containsSubsequence("aria-sort=\"descending\"", "2. Tilat", "1. Ensihoidon rajapinta");
        assertThat(negotiator.get(table + "/issues?q=tilat").body()).contains("2. Tilat", "sort=deadline").doesNotContain("1. Ensihoidon rajapinta");
        assertThat(negotiator.get(table + "/issues?show=resolved").body()).contains("Mikään rivi ei vastaa rajausta.").doesNotContain("Tilat");
    }

    @Test
    void anAuditorReadsAndFindsNoForm() {
        var path = negotiator.post(table + "/issues", fields("Jatkuu", "Fortsätter")).location();
        for (Answer page : new Answer[] {visitor("tarkastaja").get(table + "/issues"), visitor("tarkastaja").get(path), visitor("tarkastaja").get(path + "/edit")}) {
            assertThat(page.status()).isEqualTo(200);
            assertThat(page.body()).doesNotContain("data-guard", "data-once");
        }
        assertThat(visitor("keskisuomi").get(path).status()).isEqualTo(404);
        assertThat(visitor("saatio").get("/portal" + path).status()).isEqualTo(404);
    }

    private Map<String, String> fields(String defaultFi, String defaultSv) {
        var fields = new LinkedHashMap<String, String>(Map.of("titleFi", "Ensihoidon rajapinta", "titleSv", "Gränssnittet för akutvården", "description", "Kuka siirtää?",
                "ownerParty", "PROVIDER", "ownerName", "Ensihoidon vastuulääkäri", "deadline", FINNISH.format(LocalDate.of(2100, 1, 31)),
                "exposure", "1 200 000,50"));
        fields.putAll(Map.of("defaultFi", defaultFi, "defaultSv", defaultSv));
        return fields;
    }
}
