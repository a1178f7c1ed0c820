package fi.luotsi.web.amending;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import fi.luotsi.agreement.AgreementVersion;
import fi.luotsi.period.Today;
import fi.luotsi.web.testing.RunningLuotsi;
import fi.luotsi.web.testing.SignedAgreements;

/** A provider asks that its agreement be changed, over HTTP. */
class AmendmentRequestPagesIT extends RunningLuotsi {

    private static final String CHANGE = "Avataan kaksi perhekeskusta.";
    private static final String REASON = "Palvelutarve on kasvanut.";

    @Autowired
    private SignedAgreements signed;

    @Autowired
    private Today today;

    @Test
    void whatIsAskedOpensTheNegotiationWithItsReason() {
        var negotiator = fresh("neuvottelija");
        var manager = fresh("tuottaja");
        var version = signed.signed();
        var page = "/negotiations/" + version.negotiation() + "/agreement";
        assertThat(manager.get("/portal" + page).body()).contains("Pyydä muutosta");
        assertThat(negotiator.get(page).body()).doesNotContain("Pyydä muutosta", "Muutospyynnöt");
        var asked = request();
        assertThat(manager.post(asking(version), asked).location()).endsWith("/portal" + page);
        assertThat(manager.post(asking(version), asked).location()).as("pressed twice").endsWith("/portal" + page);
        assertThat(manager.get("/portal" + page).body()).containsOnlyOnce("odottaa järjestäjää").contains(CHANGE, "Tuottaja pyysi muutosta sopimukseen").doesNotContain("Pyydä muutosta<");

        assertThat(negotiator.get("/negotiations").body()).contains("Muutospyynnöt odottavat vastaustanne", page + "#requests");
        assertThat(fresh("tarkastaja").get("/negotiations").body()).doesNotContain("Muutospyynnöt odottavat");
        assertThat(negotiator.get("/notices").body()).contains("Tuottaja pyytää muutosta sopimukseen");
        assertThat(negotiator.get(page).body()).contains(CHANGE, "Syy: " + REASON, "alkaen.", "Vastaa, ettei neuvottelua avata");
        assertThat(fresh("tarkastaja").get(page).body()).contains(CHANGE).doesNotContain("Vastaa, ettei neuvottelua avata");
        assertThat(negotiator.get(page + "/amendments/new").body()).contains("Tuottaja pyytää muutosta", CHANGE, ">" + REASON + "</textarea>", asked.get("id"));
        var opening = opening(version, asked.get("id"));
        assertThat(negotiator.post(page + "/amendments", opening).location()).endsWith("/negotiations/" + opening.get("id"));

        assertThat(manager.get("/portal" + page).body()).contains("avattu", "/portal/negotiations/" + opening.get("id"), "Järjestäjä avasi neuvottelun muutoksesta, jota tuottaja oli pyytänyt");
        assertThat(negotiator.get("/negotiations").body()).doesNotContain(page + "#requests");
        negotiator.post(page + "/amendments/requests/" + asked.get("id"), Map.of("text", "Ei avata."));
        assertThat(negotiator.get(page).body()).contains("Joku ehti vastata tuottajan muutospyyntöön.").doesNotContain("Neuvottelua ei avattu");
        assertThat(manager.get(asking(version) + "/new").body()).contains("Sopimuksesta neuvotellaan jo yhtä muutosta.", "/portal/negotiations/" + opening.get("id")).doesNotContain("<textarea");
        assertThat(manager.post(asking(version), request()).body()).contains("Sopimuksesta neuvotellaan jo yhtä muutosta.", "/portal/negotiations/" + opening.get("id"), CHANGE);
    }

    @Test
    void whoDeclinesSaysWhyAndTheProviderCanAskAgain() {
        var negotiator = fresh("neuvottelija");
        var manager = fresh("tuottaja");
        var version = signed.signed();
        var page = "/negotiations/" + version.negotiation() + "/agreement";
        var asked = request();
        manager.post(asking(version), asked);
        var another = request();
        another.put("change", "Toinen toive.");
        assertThat(manager.post(asking(version), another).body()).contains("johon järjestäjä ei ole vielä vastannut.", "agreement#requests", "Toinen toive.");
        var answer = page + "/amendments/requests/" + asked.get("id");
        negotiator.post(answer, Map.of("text", " "));
        assertThat(negotiator.get(page).body()).contains("id=\"decline-request-error\"", "Kirjoittakaa perustelu.");
        assertThat(fresh("keskisuomi").post(answer, Map.of("text", "Ei.")).status()).isEqualTo(404);
        negotiator.post(answer, Map.of("text", "Määräraha ei riitä."));
        assertThat(negotiator.get(page).body()).contains("Vastaus on lähetetty tuottajalle.");
        negotiator.post(answer, Map.of("text", "Uudelleen."));
        assertThat(negotiator.get(page).body()).contains("Joku ehti vastata").doesNotContain("Uudelleen.");
        assertThat(manager.get("/portal" + page).body()).contains("Neuvottelua ei avattu", "Määräraha ei riitä.", "Pyydä muutosta");
        assertThat(manager.get("/notices").body()).contains("Järjestäjä ei avaa neuvottelua pyytämästänne muutoksesta.");
        var late = opening(version, asked.get("id"));
        assertThat(negotiator.post(page + "/amendments", late).body()).as("a colleague has declined meanwhile").contains("Joku ehti vastata", "name=\"asked\"").doesNotContain(asked.get("id"));
        assertThat(negotiator.get("/negotiations/" + late.get("id")).status()).isEqualTo(404);
        assertThat(manager.post(asking(version), another).location()).endsWith("/portal" + page);
    }

    @Test
    void whatIsMistypedComesBackWithItsMessage() {
        var manager = fresh("tuottaja");
        var version = signed.signed();
        var wrong = request();
        wrong.putAll(Map.of("change", " ", "reason", "", "from", "31.2.2027"));
        assertThat(manager.post(asking(version), wrong).body()).contains("Kertokaa, mitä pitäisi muuttaa.", "Kertokaa, miksi sopimusta muutetaan.", "id=\"from-error\"", "value=\"31.2.2027\"");
        wrong = request();
        wrong.put("from", "1.1.2020");
        assertThat(manager.post(asking(version), wrong).body()).contains("Muutosta ei voi pyytää alkavaksi menneenä päivänä.", REASON);
        wrong.put("from", String.valueOf(today.day().getYear() + 1));
        wrong.put("reason", "x".repeat(2001));
        assertThat(manager.post(asking(version), wrong).body()).contains("id=\"reason-error\"", "Teksti on liian pitkä.");
        assertThat(fresh("saatio").get(asking(version) + "/new").status()).isEqualTo(404);
        wrong.put("reason", REASON);
        manager.post(asking(version), wrong);
        assertThat(manager.get("/portal/negotiations/" + version.negotiation() + "/agreement").body()).contains("1.1." + (today.day().getYear() + 1));
    }

    @Test
    void whatAnotherVersionHasReplacedIsNotAskedToBeChanged() {
        var manager = fresh("tuottaja");
        var first = signed.signed();
        var second = signed.amended(first, "Muutettu teksti.");
        signed.sign(second, today.day());
        var newest = "/portal/negotiations/" + second.negotiation() + "/agreement";
        assertThat(manager.get(asking(first) + "/new").body()).contains("Vain molempien allekirjoittamaa sopimusta voi muuttaa", newest).doesNotContain("<textarea");
        assertThat(manager.post(asking(first), request()).body()).contains("Vain molempien allekirjoittamaa sopimusta voi muuttaa", newest, CHANGE);
        assertThat(manager.get(newest).body()).contains("Pyydä muutosta").doesNotContain("Muutospyyntö");
    }

    @Test
    void thePublicReadsNothingOfIt() {
        var version = signed.signed();
        signed.request(version);
        for (String address : List.of("/public/agreements/" + version.code(), "/api/v1/public/agreements/" + version.code(), "/verify/" + version.code())) {
            assertThat(anonymous().get(address).body()).as(address).doesNotContain("Perhekeskuksia", "kasvanut");
        }
    }

    @Test
    void ofTwoWhoAskAtOnceOneIsTold() {
        var version = signed.signed();
        var managers = List.of(fresh("tuottaja"), fresh("tuottaja2"));
        var answers = IntStream.range(0, 2).parallel().mapToObj(number -> managers.get(number).post(asking(version), request())).toList();
        assertThat(answers).extracting(answer -> answer.status()).containsExactlyInAnyOrder(302, 200);
        assertThat(answers).filteredOn(answer -> answer.status() == 200).singleElement().satisfies(told -> assertThat(told.body()).contains("johon järjestäjä ei ole vielä vastannut."));
    }

    private static String asking(AgreementVersion version) {
        return "/portal/negotiations/" + version.negotiation() + "/agreement/amendments/requests";
    }

    private Map<String, String> request() {
        return new HashMap<>(Map.of("id", UUID.randomUUID().toString(), "change", CHANGE, "reason", REASON, "from", "1.1." + (today.day().getYear() + 1)));
    }

    private Map<String, String> opening(AgreementVersion of, String asked) {
        var year = String.valueOf(today.day().getYear());
        return new HashMap<>(Map.of("id", UUID.randomUUID().toString(), "asked", asked, "reason", REASON, "titleFi", of.title().fi(), "titleSv", "Ändring",
                "caseNumber", "UMKno-M-" + UUID.randomUUID(), "firstYear", year, "lastYear", year, "days", "14"));
    }
}
