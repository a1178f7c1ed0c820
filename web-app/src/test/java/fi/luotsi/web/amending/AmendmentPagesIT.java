package fi.luotsi.web.amending;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import fi.luotsi.agreement.AgreementVersion;
import fi.luotsi.period.Today;
import fi.luotsi.web.testing.PassingTime;
import fi.luotsi.web.testing.RunningLuotsi;
import fi.luotsi.web.testing.SignedAgreements;
import fi.luotsi.web.testing.Visitor;

/** Changing an agreement over HTTP, and reading it as of any day. */
class AmendmentPagesIT extends RunningLuotsi {

    private static final DateTimeFormatter FINNISH = DateTimeFormatter.ofPattern("d.M.uuuu");

    @Autowired
    private SignedAgreements signed;

    @Autowired
    private Today today;

    @Autowired
    private PassingTime time;

    @Test
    void whatNobodyTouchesStaysAsItWasAgreed() {
        var negotiator = fresh("neuvottelija");
        var manager = fresh("tuottaja");
        var version = signed.signed();
        var page = "/negotiations/" + version.negotiation() + "/agreement";
        assertThat(negotiator.get(page).body()).contains("Avaa neuvottelu muutoksesta", "Versio 1");
        assertThat(manager.get("/portal" + page).body()).contains("Versio 1").doesNotContain("Avaa neuvottelu muutoksesta");
        assertThat(fresh("tarkastaja").get(page + "/amendments/new").status()).isEqualTo(404);

        var wrong = form(version);
        wrong.putAll(Map.of("reason", " ", "caseNumber", "", "firstYear", "2031", "lastYear", "2030", "days", "x"));
        assertThat(negotiator.post(page + "/amendments", wrong).body()).contains("Kertokaa, miksi sopimusta muutetaan.", "Antakaa muutokselle asianumero.",
                "Viimeinen vuosi ei voi olla ennen ensimmäistä", "Antakaa päivien määrä, 1–365.", "value=\"2031\"");
        var taken = form(version);
        taken.put("caseNumber", version.caseNumber());
        assertThat(negotiator.post(page + "/amendments", taken).body()).contains("Asianumero on jo toisella neuvottelulla.");

        var right = form(version);
        var home = negotiator.post(page + "/amendments", right).location();
        assertThat(home).endsWith("/negotiations/" + right.get("id"));
        assertThat(negotiator.post(page + "/amendments", right).location()).isEqualTo(home);
        var another = form(version);
        assertThat(negotiator.post(page + "/amendments", another).body()).contains("Sopimuksesta neuvotellaan jo yhtä muutosta.", "/negotiations/" + right.get("id"));
        assertThat(negotiator.get(page).body()).contains("Sopimuksen muutoksesta neuvotellaan parhaillaan.").doesNotContain("Avaa neuvottelu muutoksesta");

        var path = "/negotiations/" + right.get("id");
        assertThat(negotiator.get(path).body()).contains("Neuvottelu sopimuksen " + version.number(), "Palvelutarve on kasvanut.");
        assertThat(negotiator.get(path + "/changes").body()).contains("Muutoksia ei ole");
        assertThat(negotiator.get(path + "/changes.csv").status()).isEqualTo(404);
        negotiator.post(path + "/rounds", Map.of("key", UUID.randomUUID().toString()));
        assertThat(manager.get("/portal" + path + "/changes").body()).contains("Ei muutoksia.", "ennallaan olevaa kohtaa", "Tässä on viimeksi pöydälle lähetetty");
        assertThat(manager.post("/portal" + path + "/changes/unchanged", Map.of()).location()).endsWith("/changes");
        assertThat(manager.get("/portal" + path + "/changes").body()).contains("kohtaa on hyväksytty luonnoksessa.").doesNotContain("Hyväksy ");
        assertThat(negotiator.post(path + "/changes/unchanged", Map.of()).location()).endsWith("/changes");
    }

    @Test
    void theResultIsTheNextVersionAndTheTextOfAnyDayCanBeRead() {
        var negotiator = fresh("neuvottelija");
        var manager = fresh("tuottaja");
        var first = signed.signed();
        var second = signed.amended(first, "Muutettu teksti: palautetaan puolivuosittain.");
        assertThat(second.number()).isEqualTo(first.number());
        assertThat(negotiator.get("/negotiations/" + second.negotiation() + "/document?text=fi").body()).contains("sopimuksen aiemmat versiot siitä päivästä, jona tämä versio tulee voimaan");
        assertThat(negotiator.get("/negotiations/" + first.negotiation() + "/document?text=fi").body()).doesNotContain("sopimuksen aiemmat versiot");
        assertThat(second.version()).isEqualTo(2);
        var changes = "/negotiations/" + second.negotiation() + "/changes";
        for (String body : List.of(negotiator.get(changes).body(), manager.get("/portal" + changes).body(), fresh("paattaja").get(changes).body(), fresh("tarkastaja").get(changes).body())) {
            assertThat(body).contains("1 muutos", "Versio 1", "Versio 2", "puolivuosittain", "Käytäntö on muuttunut.", "Menot vuosittain").doesNotContain("Vertaa versiota");
        }
        assertThat(manager.get("/portal" + changes + ".csv").body()).contains("puolivuosittain").doesNotContain("310000000");
        var replaced = today.day().plusDays(10);
        signed.sign(second, replaced);

        var old = "/negotiations/" + first.negotiation() + "/agreement";
        assertThat(negotiator.get(old).body()).contains("Tätä versiota ei voi muuttaa", "Vertaa versiota", FINNISH.format(replaced.minusDays(1)));
        assertThat(negotiator.get(old + "/versions/2/1/diff").body()).contains("versiot 1 ja 2", "puolivuosittain");
        assertThat(negotiator.get(old + "/versions/diff?from=2&to=1").location()).endsWith("/agreement/versions/1/2/diff");
        assertThat(negotiator.get(old + "/versions/1/7/diff").status()).isEqualTo(404);
        assertThat(negotiator.get(old + "/versions/1/2/diff.csv").body()).contains("puolivuosittain");

        assertThat(text(manager, "/portal" + old, replaced.minusDays(1))).contains("versio 1.").doesNotContain("puolivuosittain");
        assertThat(text(manager, "/portal" + old, replaced)).contains("versio 2.", "puolivuosittain");
        assertThat(text(negotiator, old, today.day().minusDays(1))).contains("sopimus ei ollut vielä voimassa.").doesNotContain("class=\"paper");
        assertThat(text(negotiator, old, today.day().plusYears(3))).contains("mikään versio ei ollut enää voimassa.");
        assertThat(negotiator.get(old + "/text?date=31.2.2026").body()).contains("id=\"date-error\"", "value=\"31.2.2026\"");
        assertThat(negotiator.get(old + "/text?text=sv").body()).contains("lang=\"sv\"", "versio 1.");
        assertThat(fresh("saatio").get("/portal" + old + "/text").status()).isEqualTo(404);
        assertThat(fresh("keskisuomi").get(old + "/versions/1/2/diff").status()).isEqualTo(404);

        assertThat(negotiator.post(old + "/amendments", form(first)).body()).contains("Vain molempien allekirjoittamaa sopimusta voi muuttaa");
    }

    @Test
    void aChangeThatComesToNothingIsGivenUpSoThatAnotherCanBeOpened() {
        var negotiator = fresh("neuvottelija");
        var first = signed.signed();
        var page = "/negotiations/" + first.negotiation() + "/agreement";
        var wanted = form(first);
        negotiator.post(page + "/amendments", wanted);
        var end = "/negotiations/" + wanted.get("id") + "/agreement";
        assertThat(negotiator.get(end).body()).contains("Luovu sopimuksen muuttamisesta");
        assertThat(fresh("tuottaja").get("/portal" + end).body()).doesNotContain("Luovu sopimuksen muuttamisesta");
        negotiator.post(end + "/amendments/end", Map.of("text", " "));
        assertThat(negotiator.get(end).body()).contains("Kirjoittakaa perustelu.", "id=\"give-up-error\"");
        negotiator.post(end + "/amendments/end", Map.of("text", "Rahoitus ei riitä."));
        assertThat(negotiator.get(end).body()).contains("Sopimuksen muuttamisesta on luovuttu: Rahoitus ei riitä.").doesNotContain("Luovu sopimuksen muuttamisesta");
        assertThat(negotiator.post(end + "/amendments/end", Map.of("text", "Uudelleen.")).status()).isEqualTo(302);
        assertThat(negotiator.get(end).body()).contains("Muutoksesta voi luopua, kun sitä ei ole viety päätettäväksi.");
        assertThat(negotiator.get(page).body()).contains("Avaa neuvottelu muutoksesta");
        assertThat(negotiator.post(page + "/amendments", form(first)).location()).contains("/negotiations/");
    }

    @Test
    void whatLiesBeforeTheBodiesIsNotGivenUpAndWhatWasGivenUpIsNotProposed() {
        var negotiator = fresh("neuvottelija");
        var second = signed.amended();
        var end = "/negotiations/" + second.negotiation() + "/agreement";
        negotiator.post(end + "/amendments/end", Map.of("text", "Rahoitus ei riitä."));
        assertThat(negotiator.get(end).body()).contains("Perukaa ensin esitys.");
        negotiator.post(end + "/withdrawals", Map.of("seen", "0", "text", "Rahoitus ei riitä."));
        negotiator.get(end);
        negotiator.post(end + "/amendments/end", Map.of("text", "Rahoitus ei riitä."));
        assertThat(negotiator.get(end).body()).contains("Sopimuksen muuttamisesta luovuttiin.");
        assertThat(negotiator.post(end + "/proposals?bodies=PROVIDER_BOARD&bodies=ORGANIZER_BOARD", Map.of("first", "PROVIDER", "text", "Hyväksytään.")).body())
                .contains("Sopimuksen muuttamisesta on luovuttu, joten tulosta ei voi viedä päätettäväksi.");
    }

    @Test
    void anAgreementWhoseTermIsOverIsNotChangedAnyMore() throws Exception {
        var version = signed.signed();
        var page = "/negotiations/" + version.negotiation() + "/agreement";
        var negotiator = fresh("neuvottelija");
        var manager = fresh("tuottaja");
        time.later(Duration.ofDays(400), () -> {
            assertThat(negotiator.get(page).body()).contains("Sopimusta ei voi enää muuttaa, koska se on päättynyt.").doesNotContain("Avaa neuvottelu muutoksesta");
            assertThat(manager.get("/portal" + page).body()).doesNotContain("Pyydä muutosta");
            var typed = form(version);
            assertThat(negotiator.post(page + "/amendments", typed).body()).contains("Vain molempien allekirjoittamaa sopimusta voi muuttaa, kun se ei ole päättynyt", "Palvelutarve on kasvanut.");
            assertThat(negotiator.get("/negotiations/" + typed.get("id")).status()).as("nothing was opened").isEqualTo(404);
            return null;
        });
    }

    private static String text(Visitor reader, String agreement, LocalDate day) {
        return reader.get(agreement + "/text?date=" + day).body();
    }

    private Map<String, String> form(AgreementVersion of) {
        var year = String.valueOf(today.day().getYear());
        return new HashMap<>(Map.of("id", UUID.randomUUID().toString(), "reason", "Palvelutarve on kasvanut.", "titleFi", of.title().fi(), "titleSv", "Ändring",
                "caseNumber", "UMKno-M-" + UUID.randomUUID(), "firstYear", year, "lastYear", String.valueOf(today.day().getYear() + 1), "days", "14"));
    }
}
