package fi.luotsi.web.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import fi.luotsi.acting.Acting;
import fi.luotsi.negotiation.NegotiationId;
import fi.luotsi.negotiation.term.TermId;
import fi.luotsi.ui.meeting.MeetingDesk;
import fi.luotsi.web.testing.RunningLuotsi;
import fi.luotsi.web.testing.SentTables;
import fi.luotsi.web.testing.Visitor;

class MeetingPagesIT extends RunningLuotsi {

    @Autowired
    private SentTables tables;

    @Autowired
    private MeetingDesk desk;

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
    void aMeetingIsCalledAndTheCalendarFollowsIt() {
        var path = call();
        assertThat(manager.get("/portal" + sent.path() + "/meetings").body()).contains("Työpaja 2: talousohjaus", "21.9.2040 klo 12.30–16.00", "Tikkurila");
        assertThat(negotiator.get(sent.path() + "/meetings?q=tikkurila&sort=time").body()).contains("Työpaja 2: talousohjaus", "aria-sort=\"ascending\"", "sort=-time");
        assertThat(negotiator.get(sent.path() + "/meetings?q=ei-tallaista").body()).contains("Mikään rivi ei vastaa rajausta.").doesNotContain("Työpaja 2");
        assertThat(ics(manager, "/portal" + path)).contains("METHOD:REQUEST", "SEQUENCE:0", "DTSTART:20400921T093000Z", "SUMMARY:Työpaja 2: talousohjaus", "1 § ");
        var moved = fields();
        moved.put("starts", "13");
        negotiator.post(path, moved);
        var uid = uid(ics(negotiator, path));
        assertThat(ics(negotiator, path)).contains("SEQUENCE:1", "DTSTART:20400921T100000Z");
        negotiator.post(path + "/cancel", Map.of());
        assertThat(ics(negotiator, path)).contains("METHOD:CANCEL", "SEQUENCE:2", "STATUS:CANCELLED", uid);
        assertThat(manager.get("/portal" + path).body()).contains("Kokous on peruttu.");
    }

    @Test
    void whatCannotBeReadIsNamedBesideItsFieldAndKept() {
        var fields = fields();
        fields.putAll(Map.of("day", "31.9.2040", "starts", "puoli yksi", "title", "", "place", "", "link", "javascript:alert(1)"));
        assertThat(negotiator.post(sent.path() + "/meetings", fields).body()).contains("<title>Virhe:", "id=\"day-error\"", "value=\"31.9.2040\"", "id=\"starts-error\"",
                "value=\"puoli yksi\"", "id=\"title-error\"");
        fields.putAll(Map.of("day", "21.9.2040", "starts", "17.00", "title", "Työpaja"));
        assertThat(negotiator.post(sent.path() + "/meetings", fields).body()).contains("Kokous päättyy ennen kuin se alkaa.", "Anna etäyhteyden osoite muodossa https://…");
    }

    @Test
    void minutesGoFromDraftToMemoAndAreNeverEditedAfterwards() {
        var path = call();
        assertThat(negotiator.get(path + "/minutes/edit").body()).contains("value=\"Rahoitusmallien vertailu\"", "LÄSNÄ", "POISSA", "MUU");
        negotiator.post(path + "/minutes", minutes("0", "Käytiin keskustelu.", ""));
        assertThat(manager.get("/portal" + path).body()).doesNotContain("Käytiin keskustelu.").contains("Pöytäkirjaa ei ole vielä lähetetty");
        var incomplete = minutes("1", "Käytiin keskustelu.", "Hyväksyttiin.");
        incomplete.putAll(Map.of("present", "", "handOver", "true"));
        assertThat(negotiator.post(path + "/minutes", incomplete).body()).contains("Merkitse, ketkä olivat läsnä.", ">Käytiin keskustelu.<");
        var whole = minutes("1", "Käytiin keskustelu.", "Hyväksyttiin.");
        whole.put("handOver", "true");
        assertThat(negotiator.post(path + "/minutes", whole).location()).isEqualTo(path);
        assertThat(manager.get("/portal" + path).body()).contains("1 § ", "Käytiin keskustelu.", "Hyväksyttiin.", "Tarkasta pöytäkirja");
        manager.post("/portal" + path + "/minutes/check", Map.of());
        manager.post("/portal" + path + "/minutes/publish", Map.of());
        assertThat(negotiator.get(path).body()).contains("julkaistu", "Tarkastettu");
        assertThat(negotiator.post(path + "/minutes", minutes("2", "Toisin.", "")).body()).contains("Sitä ei voi enää muokata.");
        assertThat(negotiator.get(path + "/minutes/edit").location()).isEqualTo(path);
        negotiator.post(path + "/minutes/correct", Map.of("text", "1 §: oikea vuosi on 2020."));
        assertThat(manager.get("/portal" + path).body()).contains("1 §: oikea vuosi on 2020.");
        assertThat(manager.get("/portal" + sent.path() + "/terms/" + sent.first()).body()).contains("Muistio 1/2040, 1\u00a0§");
        assertThat(visitor("tarkastaja").get(path).body()).contains("Hyväksyttiin.").doesNotContain("data-once");
    }

    @Test
    void aColleaguesDraftIsShownBesideTheOwn() {
        var path = call();
        negotiator.post(path + "/minutes", minutes("0", "Ensin tallennettu.", ""));
        var late = negotiator.post(path + "/minutes", minutes("0", "Myöhemmin kirjoitettu.", ""));
        assertThat(late.status()).isEqualTo(409);
        assertThat(late.body()).contains("Ensin tallennettu.", "Myöhemmin kirjoitettu.", "name=\"seen\" value=\"1\"");
    }

    @Test
    void theMemoIsAReadableFileInTheReadersLanguage() throws IOException {
        var path = call();
        var whole = minutes("0", "Käytiin keskustelu.", "Hyväksyttiin yksimielisesti.");
        whole.put("handOver", "true");
        negotiator.post(path + "/minutes", whole);
        assertThat(negotiator.get(path + "/memo.pdf").status()).isEqualTo(200);
        Acting.Person acting = acting("neuvottelija");
        var id = UUID.fromString(path.substring(path.lastIndexOf('/') + 1));
        try (var file = Loader.loadPDF(desk.memo(acting, "/negotiations", sent.id().value(), id, Locale.of("sv")))) {
            assertThat(new PDFTextStripper().getText(file)).contains("PROMEMORIA 1/2040", "NÄRVARANDE", "Hyväksyttiin yksimielisesti.", "Kärnbudskap");
            assertThat(file.getDocumentCatalog().getLanguage()).isEqualTo("sv");
            assertThat(file.getDocumentCatalog().getMarkInfo().isMarked()).as("readable aloud").isTrue();
            assertThat(file.getDocumentInformation().getTitle()).startsWith("PROMEMORIA 1/2040");
        }
    }

    @Test
    void hoursAreKeptPerPartyAndNoNumberIsRefused() {
        var path = call();
        assertThat(negotiator.post(path + "/hours", Map.of("hours", "paljon")).body()).contains("id=\"hours-error\"", "value=\"paljon\"");
        negotiator.post(path + "/hours", Map.of("hours", "12,5"));
        assertThat(manager.get("/portal" + path).body()).contains("12,5\u00a0h");
    }

    @Test
    void nobodyElseFindsIt() {
        var path = call();
        assertThat(visitor("keskisuomi").get(path).status()).isEqualTo(404);
        assertThat(visitor("saatio").get("/portal" + path + "/invitation.ics").status()).isEqualTo(404);
    }

    private String call() {
        var called = negotiator.post(sent.path() + "/meetings", fields());
        assertThat(called.location()).as(called.body()).startsWith(sent.path() + "/meetings/");
        return called.location();
    }

    private Map<String, String> fields() {
        return new LinkedHashMap<>(Map.of("kind", "WORKSHOP", "title", "Työpaja 2: talousohjaus", "day", "21.9.2040", "starts", "12.30", "ends", "16:00", "place", "Tikkurila",
                "link", "https://neuvottelu.example/2", "terms", sent.first().toString(), "others", "Rahoitusmallien vertailu\n\nMuut asiat"));
    }

    private Map<String, String> minutes(String seen, String handling, String decision) {
        var fields = new LinkedHashMap<String, String>();
        fields.putAll(Map.of("seen", seen, "present", "Neuvottelija, järjestäjä\nTuottajan johtaja", "absent", "Talousjohtaja", "other", "", "keyMessage", "Raamit etenivät."));
        fields.putAll(Map.of("item-0-title", "Osapuolet", "item-0-term", sent.first().toString(), "item-0-reasons", "", "item-0-proposal", "", "item-0-handling", handling,
                "item-0-decision", decision));
        fields.putAll(Map.of("item-1-title", "", "task-0-what", "Laskelma", "task-0-who", "Talousjohtaja", "task-0-due", "11.10.2040"));
        return fields;
    }

    private static String ics(Visitor visitor, String path) {
        return visitor.get(path + "/invitation.ics").body().replace("\r\n ", "");
    }

    private static String uid(String ics) {
        return ics.lines().filter(line -> line.startsWith("UID:")).findFirst().orElseThrow().strip();
    }
}
