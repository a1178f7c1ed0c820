package fi.luotsi.web.deciding;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import java.time.Year;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import fi.luotsi.period.Today;
import fi.luotsi.web.demo.FreshTables;
import fi.luotsi.web.testing.RunningLuotsi;
import fi.luotsi.web.testing.Visitor;

/** From the negotiated result to the agreement in force, over HTTP, with the mistakes people make on the way. */
class AgreementPagesIT extends RunningLuotsi {

    private static final DateTimeFormatter FINNISH = DateTimeFormatter.ofPattern("d.M.uuuu");
    private static final Pattern SEEN = Pattern.compile("name=\"seen\" value=\"(\\d+)\"");
    private static final Pattern PERSON = Pattern.compile("<option value=\"([0-9a-f-]{36})\"[^>]*>([^<]*)<");

    @Autowired
    private FreshTables tables;

    @Autowired
    private Clock clock;

    @Test
    void aResultIsProposedDecidedSignedAndInForce() {
        var negotiator = fresh("neuvottelija");
        var manager = fresh("tuottaja");
        var decider = fresh("paattaja");
        var path = negotiated();
        giveRights();
        assertThat(manager.get("/portal" + path).body()).contains("Neuvottelutulos on valmis");
        assertThat(negotiator.post(path + "/proposals", Map.of("bodies", "PROVIDER_BOARD", "text", "")).body())
                .contains("Valitkaa vähintään yksi toimielin kummaltakin osapuolelta.", "Kirjoittakaa, mitä toimielimiä pyydetään päättämään.");
        propose(negotiator, path);
        assertThat(decider.get("/decisions").body()).contains("Kumppanuussopimus " + thisYear(), "Päättää: Maakuntahallitus");

        var wrong = decision("ORGANIZER_BOARD", "APPROVED", 0);
        wrong.put("section", "");
        wrong.put("finalFrom", "31.2.2026");
        assertThat(decider.post(path + "/decisions", wrong).body()).contains("Antakaa pöytäkirjan pykälä.", "id=\"finalFrom-error\"", "Sopimus on neuvoteltu.");
        assertThat(decider.post(path + "/decisions", decision("ORGANIZER_BOARD", "RETURNED", 0)).location()).endsWith("/agreement");
        assertThat(decider.post(path + "/decisions", decision("ORGANIZER_BOARD", "APPROVED", 0)).status()).isEqualTo(409);
        assertThat(negotiator.get(path).body()).contains("palautettu", "Vastaus palautukseen");
        negotiator.post(path + "/answers", Map.of("seen", "1", "text", " "));
        assertThat(negotiator.get(path).body()).contains("Kirjoittakaa vastaus.", "aria-invalid=\"true\"");
        negotiator.post(path + "/answers", Map.of("seen", "1", "text", "Riskit ovat liitteessä 2."));
        decider.post(path + "/decisions", decision("ORGANIZER_BOARD", "APPROVED", 2));
        assertThat(negotiator.get(path).body()).contains("Allekirjoituksen ehdot", "korjattava").doesNotContain("On teidän vuoronne allekirjoittaa");
        manager.post("/portal" + path + "/decisions", decision("PROVIDER_BOARD", "APPROVED", 3));

        assertThat(negotiator.get(path).body()).doesNotContain("On teidän vuoronne allekirjoittaa");
        assertThat(manager.get("/portal" + path).body()).contains("On teidän vuoronne allekirjoittaa. Allekirjoitatte oikeudella: Toimitusjohtaja");
        assertThat(manager.post("/portal" + path + "/signatures", Map.of("seen", seen(manager, "/portal" + path))).status()).isEqualTo(302);
        assertThat(negotiator.get(path).body()).contains("allekirjoitettavana", "Sitoo " + FINNISH.format(today()) + " alkaen: Uudenmaan liikelaitos");
        negotiator.post(path + "/signatures", Map.of("seen", seen(negotiator, path)));
        var signed = negotiator.get(path).body();
        assertThat(signed).contains("voimassa", "Sitoo molempia.", "molempien allekirjoittama");
        var file = Pattern.compile("/agreement/files/([0-9a-f]{64})\\.pdf").matcher(signed);
        assertThat(file.find()).isTrue();
        assertThat(negotiator.get(path + "/files/" + file.group(1) + ".pdf").status()).isEqualTo(200);
        assertThat(fresh("saatio").get("/portal" + path).status()).isEqualTo(404);
        assertThat(fresh("keskisuomi").get(path + "/files/" + file.group(1) + ".pdf").status()).isEqualTo(404);
    }

    @Test
    void whoDeclaresAConflictCanNoLongerDecide() {
        var decider = fresh("paattaja");
        var path = negotiated();
        propose(fresh("neuvottelija"), path);
        assertThat(decider.get(path).body()).contains("Kirjaa päätös", "Ilmoita esteellisyydestä");
        decider.post(path + "/conflicts", Map.of("text", ""));
        assertThat(decider.get(path).body()).contains("Kirjoittakaa, miksi olette esteellinen.");
        decider.post(path + "/conflicts", Map.of("text", "Puoliso työskentelee liikelaitoksessa."));
        assertThat(decider.get(path).body()).contains("Puoliso työskentelee liikelaitoksessa.").doesNotContain("Kirjaa päätös", "Ilmoita esteellisyydestä");
        assertThat(decider.get(path + "/decisions/new?body=ORGANIZER_BOARD").status()).isEqualTo(404);
        assertThat(decider.post(path + "/decisions", decision("ORGANIZER_BOARD", "APPROVED", 0)).body()).contains("Olette ilmoittanut olevanne esteellinen");
    }

    @Test
    void aProposalCanLapseAndBeMadeAnew() {
        var negotiator = fresh("neuvottelija");
        var path = negotiated();
        propose(negotiator, path);
        negotiator.post(path + "/withdrawals", Map.of("seen", "0", "text", ""));
        assertThat(negotiator.get(path).body()).contains("Kirjoittakaa perustelu.");
        negotiator.post(path + "/withdrawals", Map.of("seen", "0", "text", "Liite puuttui."));
        assertThat(negotiator.get(path).body()).contains("rauennut", "Vie päätettäväksi");
        propose(negotiator, path);
        assertThat(negotiator.get(path).body()).contains("versio 2", "esitetty");
    }

    private String negotiated() {
        return "/negotiations/" + tables.negotiated(organizer("neuvottelija"), provider("tuottaja"), Year.of(today().getYear())).id() + "/agreement";
    }

    private void giveRights() {
        var administrator = fresh("paakayttaja");
        var page = administrator.get("/admin/signing-rights").body();
        assertThat(administrator.post("/admin/signing-rights", Map.of("user", "", "title", "", "from", "32.1.2026")).body())
                .contains("Valitkaa henkilö.", "Kertokaa, mihin oikeus perustuu.", "value=\"32.1.2026\"");
        var person = PERSON.matcher(page);
        while (person.find()) {
            if (person.group(2).equals("Tuottajan johtaja, Uudenmaan liikelaitos") || person.group(2).startsWith("Järjestäjän neuvottelija, Uudenmaan maakunta")) {
                var title = person.group(2).startsWith("Tuottajan") ? "Toimitusjohtaja" : "Maakuntajohtaja";
                assertThat(administrator.post("/admin/signing-rights", Map.of("user", person.group(1), "title", title, "source", "Hallintosääntö 132 §", "from", "1.1.2020")).status())
                        .isEqualTo(302);
            }
        }
        assertThat(administrator.get("/admin/signing-rights").body()).contains("Toimitusjohtaja", "Maakuntajohtaja", "1.1.2020 – toistaiseksi");
    }

    private static void propose(Visitor negotiator, String path) {
        assertThat(negotiator.post(path + "/proposals?bodies=PROVIDER_BOARD&bodies=ORGANIZER_BOARD", Map.of("first", "PROVIDER", "text", "Hyväksytään sopimus.")).status()).isEqualTo(302);
        assertThat(negotiator.get(path).body()).contains("Neuvottelutulos on viety päätettäväksi.");
    }

    private Map<String, String> decision(String body, String outcome, int seen) {
        return new HashMap<>(Map.of("body", body, "outcome", outcome, "seen", String.valueOf(seen), "day", FINNISH.format(today()), "section", "§ 142",
                "caseNumber", "UMKno-2018-1042", "reasons", "Sopimus on neuvoteltu.", "text", "Päätettiin esityksen mukaan.", "finalFrom", FINNISH.format(today())));
    }

    private static String seen(Visitor visitor, String path) {
        var seen = SEEN.matcher(visitor.get(path).body());
        assertThat(seen.find()).isTrue();
        return seen.group(1);
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), Today.FINLAND);
    }

    private Year thisYear() {
        return Year.of(today().getYear());
    }
}
