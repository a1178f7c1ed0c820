package fi.luotsi.web.strategy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;

import fi.luotsi.web.testing.RunningLuotsi;
import fi.luotsi.web.testing.Visitor;

class StrategyPagesIT extends RunningLuotsi {

    private static final Pattern SEEN = Pattern.compile("name=\"seen\"[^>]*value=\"(\\d+)\"");
    private static final Pattern FOCUS = Pattern.compile("/strategy/draft/items/new\\?parent=([0-9a-f-]{36})");

    @Test
    void aReplacedEditionSaysSoAndKeepsItsText() {
        var old = visitor("tuottaja").get("/strategy/editions/1");
        assertThat(old.status()).isEqualTo(200);
        assertThat(old.body()).contains("id=\"replaced\"", "Tämän version on korvannut versio 2.", "Palvelut ovat tarjolla koko maakunnassa", "Hyvinvointi keskiössä");
        assertThat(visitor("tarkastaja").get("/strategy/editions/2").body()).doesNotContain("id=\"replaced\"").contains("Palvelut ovat yhdenvertaisia koko maakunnassa");
    }

    @Test
    void twoEditionsAreComparedInWords() {
        assertThat(visitor("paattaja").get("/strategy/editions/1/2/diff").body()).contains("Versioiden 1 ja 2 erot", "Jätetty pois", "Lisätty", "<ins>", "<del>");
    }

    @Test
    void theStatutoryCheckSaysWhatIsMissing() {
        assertThat(visitor("neuvottelija").get("/strategy/editions/2").body()).contains("2 vaadittua kohtaa puuttuu.", "Vähintään 5 % palveluista hankitaan yksityisiltä",
                "yksityisten tuottajien osuus on", "Allekirjoitettuja sopimuksia ei vielä ole");
        assertThat(visitor("tuottaja").get("/strategy/editions/2").body()).as("shares of others are none of a provider's business").doesNotContain("yksityisten tuottajien osuus on");
    }

    @Test
    void aNegotiatorWritesAndPublishesTheNextEdition() {
        var negotiator = visitor("keskisuomi");
        negotiator.post("/strategy/draft", Map.of());
        var draft = negotiator.get("/strategy/draft").body();
        var focus = first(FOCUS, draft);
        var refused = negotiator.post("/strategy/draft/items/new", Map.of("seen", seen(negotiator), "parent", focus, "fi", "Apua nopeasti", "sv", "", "source", "oletus"));
        assertThat(refused.status()).isEqualTo(200);
        assertThat(refused.body()).contains("Kirjoita teksti suomeksi ja ruotsiksi.", "Apua nopeasti", "id=\"sv-error\"");
        assertThat(negotiator.post("/strategy/draft/items/new", Map.of("seen", seen(negotiator), "parent", focus, "fi", "Apua nopeasti", "sv", "Snabb hjälp", "source", "oletus")).location())
                .startsWith("/strategy/draft");
        assertThat(negotiator.post("/strategy/draft/facts", Map.of("seen", seen(negotiator), "titleFi", "Palvelustrategia", "titleSv", "Servicestrategi", "validFrom", "1.1.2090", "validTo", "1.1.2089")).body())
                .contains("Päättymispäivän pitää olla sen jälkeen.");
        negotiator.post("/strategy/draft/facts", Map.of("seen", seen(negotiator), "titleFi", "Palvelustrategia", "titleSv", "Servicestrategi", "validFrom", "1.1.2090", "minimumPrivatePercent", "7,5"));
        assertThat(negotiator.post("/strategy/draft/publish", Map.of("seen", seen(negotiator), "body", "maakuntavaltuusto", "day", "", "section", "§ 9/2089")).body()).contains("mikä toimielin on päättänyt");
        assertThat(visitor("tarkastaja").get("/strategy/draft").status()).isEqualTo(403);
        var published = negotiator.post("/strategy/draft/publish", Map.of("seen", seen(negotiator), "body", "maakuntavaltuusto", "day", "12.12.2089", "section", "§ 9/2089"));
        assertThat(published.location()).matches("/strategy/editions/\\d+");
        assertThat(negotiator.get(published.location()).body()).contains("Apua nopeasti", "Tulossa voimaan", "maakuntavaltuusto 12.12.2089 § 9/2089", "Vähintään 7,5 %");
        assertThat(negotiator.get("/strategy/editions/1").body()).contains("id=\"replaced\"").doesNotContain("Apua nopeasti");
    }

    @Test
    void aSaveOnAnOlderVersionIsToldApart() {
        var negotiator = visitor("neuvottelija");
        negotiator.post("/strategy/draft", Map.of());
        assertThat(negotiator.post("/strategy/draft/facts", Map.of("seen", "0", "titleFi", "Palvelustrategia", "titleSv", "Servicestrategi")).status()).isEqualTo(409);
    }

    private static String seen(Visitor negotiator) {
        return first(SEEN, negotiator.get("/strategy/draft").body());
    }

    private static String first(Pattern pattern, String body) {
        var found = pattern.matcher(body);
        assertThat(found.find()).as(pattern.pattern()).isTrue();
        return found.group(1);
    }
}
