package fi.luotsi.web.hearing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import fi.luotsi.period.Today;
import fi.luotsi.web.demo.FreshTables;
import fi.luotsi.web.testing.PassingTime;
import fi.luotsi.web.testing.RunningLuotsi;

/** What residents are asked and what became of it, from all three sides. */
class HearingPagesIT extends RunningLuotsi {

    private static final DateTimeFormatter FINNISH = DateTimeFormatter.ofPattern("d.M.uuuu");

    @Autowired
    private FreshTables tables;

    @Autowired
    private PassingTime time;

    @Autowired
    private Clock clock;

    @Test
    void aHearingIsAnnouncedReadByEverybodyAndAnsweredByThemes() throws Exception {
        var id = tables.afterTheCounterOffers(organizer("neuvottelija"), provider("tuottaja")).id();
        var path = "/negotiations/" + id + "/hearings";
        var negotiator = fresh("neuvottelija");
        assertThat(negotiator.get(path).body()).contains("Kuulemisia ei ole järjestetty", "Uusi kuuleminen");
        var wrong = typed();
        wrong.putAll(Map.of("titleSv", "", "questionsSv", "", "link", "ftp://x", "last", "31.2.2030"));
        assertThat(negotiator.post(path + "/new", wrong).body()).contains("Molemmilla kielillä on oltava yhtä monta kysymystä.", "id=\"last-error\"", "value=\"ftp://x\"");
        wrong.putAll(Map.of("questionsSv", "Vad är viktigast?", "last", FINNISH.format(today().plusDays(30))));
        assertThat(negotiator.post(path + "/new", wrong).body()).contains("Kirjoittakaa otsikko molemmilla kielillä.", "Antakaa osoite, joka alkaa https://.");
        var page = negotiator.post(path + "/new", typed()).location();
        assertThat(negotiator.post(path + "/new", typed()).location()).as("a second press").isEqualTo(page);
        assertThat(negotiator.get(page).body()).contains("Kuuleminen on julkaistu.", "avoinna", "Mikä on tärkeintä?").doesNotContain("Kirjaa teema ja vastaus");

        var open = "/public/hearings" + page.substring(page.lastIndexOf('/'));
        assertThat(anonymous().get("/public/hearings").body()).contains("Mitä palveluilta odotetaan", "href=\"" + open + "\"");
        assertThat(anonymous().get(open).body()).contains("Mikä on tärkeintä?", "href=\"https://example.org/kuuleminen\"", "Uudenmaan maakunta");
        assertThat(fresh("tuottaja").get("/portal" + page).body()).contains("Mitä palveluilta odotetaan").doesNotContain("Kirjaa teema");
        assertThat(fresh("keskisuomi").get(page).status()).isEqualTo(404);

        time.later(Duration.ofDays(32), () -> {
            assertThat(negotiator.get(page).body()).contains("päättynyt", "Kirjaa teema ja vastaus");
            assertThat(negotiator.post(page, Map.of("titleFi", "Etäisyys", "titleSv", "Avstånd", "statements", "monta")).body())
                    .contains("Antakaa kannanottojen määrä kokonaislukuna.", "Kirjoittakaa vastaus molemmilla kielillä.", "value=\"monta\"");
            assertThat(negotiator.post(page, Map.of("titleFi", "Etäisyys", "titleSv", "Avstånd", "statements", "12", "answerFi", "Raja kirjattiin.",
                    "answerSv", "Gränsen skrevs in.")).status()).isEqualTo(302);
            assertThat(anonymous().get(open).body()).contains("vastattu", "Etäisyys", "12 kannanottoa", "Raja kirjattiin.", "Kuuleminen on päättynyt.").doesNotContain("https://example.org/kuuleminen");
            return null;
        });
    }

    private Map<String, String> typed() {
        return new HashMap<>(Map.of("titleFi", "Mitä palveluilta odotetaan", "titleSv", "Vad som väntas av tjänsterna", "aboutFi", "Uusi sopimus.", "aboutSv", "Ett nytt avtal.",
                "questionsFi", "Mikä on tärkeintä?", "questionsSv", "Vad är viktigast?", "link", "https://example.org/kuuleminen", "first", FINNISH.format(today()),
                "last", FINNISH.format(today().plusDays(30))));
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), Today.FINLAND);
    }
}
