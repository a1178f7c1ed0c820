package fi.luotsi.web.obligation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Map;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import fi.luotsi.period.Today;
import fi.luotsi.web.testing.RunningLuotsi;
import fi.luotsi.web.testing.SignedAgreements;

/** The register of what an agreement asks, over HTTP, from both sides. */
class ObligationPagesIT extends RunningLuotsi {

    private static final DateTimeFormatter FINNISH = DateTimeFormatter.ofPattern("d.M.uuuu");
    private static final Pattern TERM = Pattern.compile("<option value=\"([0-9a-f-]{36})\"");

    @Autowired
    private SignedAgreements agreements;

    @Autowired
    private Clock clock;

    @Test
    void anObligationIsWrittenDownWithMistakesShownAndDoneWithItsEvidence() {
        var path = "/negotiations/" + agreements.signed().negotiation() + "/obligations";
        var negotiator = fresh("neuvottelija");
        var manager = fresh("tuottaja");
        var last = FINNISH.format(LocalDate.ofInstant(clock.instant(), Today.FINLAND).withMonth(12).withDayOfMonth(31));
        assertThat(negotiator.get(path).body()).contains("Sopimuskausi päättyy " + last, "Kirjaa velvoite");
        assertThat(negotiator.post(path + "/new", Map.of("what", "", "first", "31.2.2027", "every", "YEAR", "owner", "Controller")).body())
                .contains("Kirjoittakaa, mitä on tehtävä.", "Valitkaa, kumman velvoite se on.", "Valitkaa sopimuksen kohta", "id=\"first-error\"", "value=\"31.2.2027\"",
                        "value=\"Controller\"");
        var term = TERM.matcher(negotiator.get(path + "/new").body());
        assertThat(term.find()).isTrue();
        assertThat(negotiator.post(path + "/new", Map.of("what", "Loppuraportti", "party", "PROVIDER", "term", term.group(1), "first", "1.1.2001", "every", "ONCE")).body())
                .contains("Päivän on oltava sopimuskaudella.");
        assertThat(negotiator.post(path + "/new", Map.of("what", "Loppuraportti <b>", "party", "PROVIDER", "term", term.group(1), "first", last, "every", "ONCE")).location()).endsWith("/obligations");
        assertThat(negotiator.get(path).body()).contains("Velvoite kirjattiin.", "Loppuraportti &lt;b&gt;", "tuottaja");
        assertThat(negotiator.get(path + "?show=own").body()).doesNotContain("Loppuraportti");

        var own = "/portal" + path;
        var link = Pattern.compile("href=\"(" + own + "/[0-9a-f-]{36})\">Loppuraportti").matcher(manager.get(own).body());
        assertThat(link.find()).isTrue();
        var page = link.group(1);
        assertThat(negotiator.get(page.substring(7)).body()).contains("Poista kirjaus").doesNotContain("Merkitse täytetyksi");
        assertThat(manager.get(page).body()).contains("Merkitse täytetyksi").doesNotContain("Poista kirjaus");
        var due = LocalDate.ofInstant(clock.instant(), Today.FINLAND).withMonth(12).withDayOfMonth(31).toString();
        assertThat(manager.post(page + "?what=evidence", Map.of("due", due, "evidence", " ")).body()).contains("Kirjoittakaa, mikä osoittaa velvoitteen täytetyksi.", "id=\"evidence-error\"");
        assertThat(manager.post(page + "?what=evidence", Map.of("due", "2001-01-01", "evidence", "Raportti")).body()).contains("Tälle päivälle on jo näyttö", "Raportti");
        manager.post(page + "?what=owner", Map.of("owner", "Laatupaallikko"));
        manager.get(page);
        assertThat(manager.post(page + "?what=evidence", Map.of("due", due, "evidence", "Raportti, § 12")).status()).isEqualTo(302);
        assertThat(manager.get(page).body()).contains("Näyttö tallennettiin.", "Raportti, § 12", "Laatupaallikko", "täytetty");
        assertThat(negotiator.get(path + "?show=done").body()).contains("Loppuraportti");
        assertThat(negotiator.post(page.substring(7) + "?what=evidence", Map.of("due", due, "evidence", "x")).body()).contains("kirjaa se osapuoli, jonka velvoite on");

        var calendar = manager.get(own + "/calendar.ics");
        assertThat(calendar.body()).contains("BEGIN:VCALENDAR", "METHOD:PUBLISH", "DTSTART;VALUE=DATE:" + due.replace("-", ""), "SUMMARY:Loppuraportti <b>", "Sopimuskausi päättyy");
        assertThat(fresh("saatio").get(page).status()).isEqualTo(404);
        assertThat(fresh("keskisuomi").get(path + "/calendar.ics").status()).isEqualTo(404);
    }

    @Test
    void nothingIsOwedByWhatBothHaveNotSigned() {
        var path = "/negotiations/" + agreements.proposed().negotiation() + "/obligations";
        assertThat(fresh("neuvottelija").get(path).body()).contains("Sopimusta ei ole vielä allekirjoitettu").doesNotContain("Kirjaa velvoite");
        assertThat(fresh("tarkastaja").get(path + "/new").body()).contains("Velvoitteita kirjaavat osapuolten neuvottelijat.");
    }
}
