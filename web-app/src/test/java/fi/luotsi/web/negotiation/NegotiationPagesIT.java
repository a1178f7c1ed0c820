package fi.luotsi.web.negotiation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

import fi.luotsi.web.testing.Answer;
import fi.luotsi.web.testing.RunningLuotsi;
import fi.luotsi.web.testing.Visitor;

class NegotiationPagesIT extends RunningLuotsi {

    @Autowired
    private LaidTable tables;

    private LaidTable.Laid table;
    private Visitor negotiator;

    @BeforeEach
    void layATable() {
        table = tables.lay(organizer("neuvottelija"), provider("tuottaja"));
        negotiator = visitor("neuvottelija");
    }

    @Test
    void theListSaysWhoseTurnItIs() {
        assertThat(negotiator.get("/negotiations").body()).contains("<h1 id=\"list-head\">Omat neuvottelut</h1>", "kierros 1, vuorossa: järjestäjä", "Sivukokeen sopimus");
    }

    @Test
    void framesOverTheEnvelopeAreRefusedToTheCentAndStayAsTyped() {
        var refused = saveFrames("60 000 000", "40 000 000,01", "0");
        assertThat(refused.status()).isEqualTo(200);
        assertThat(refused.body()).contains("Ylitys 0,01\u00a0€", "value=\"40 000 000,01\"", "<title>Virhe: Raamit");
    }

    @Test
    void aTextThatIsNoAmountIsRefusedBesideItsCell() {
        assertThat(saveFrames("60 miljoonaa", "1", "0").body()).contains("value=\"60 miljoonaa\"", "id=\"amount-" + table.first() + "-error\"", "Anna luku numeroina");
    }

    @Test
    void framesWithinTheEnvelopeAreSavedAndShownAgain() {
        var saved = saveFrames("60 000 000", "40 000 000,00 €", "0");
        assertThat(saved.location()).isEqualTo(table.path("/frames"));
        assertThat(negotiator.get(table.path("/frames")).body()).contains("60\u00a0000\u00a0000,00", "2 raamia tallennettu luonnokseen");
    }

    @Test
    void theSecondSaveOfACellIsShownBesideTheFirstAndNothingIsLost() {
        saveFrames("60 000 000", "", "0");
        var conflict = negotiator.post(table.path("/frames"), frames("61 000 000", "5", "0"));
        assertThat(conflict.status()).isEqualTo(409);
        assertThat(conflict.body()).contains("61\u00a0000\u00a0000,00", "60\u00a0000\u00a0000,00", "name=\"amount-" + table.second() + "\" value=\"5\"",
                "name=\"seen-" + table.first() + "\" value=\"1\"");
    }

    @Test
    void aRefusedClauseKeepsTheTypedText() {
        var refused = negotiator.post(table.term(table.clause()), Map.of("seenVersion", "1", "choice", "OFFER", "clause.fi", "30 dygn", "clause.sv", "", "reason", "Syy"));
        assertThat(refused.status()).isEqualTo(200);
        assertThat(refused.body()).contains("30 dygn", "Kirjoittakaa sopimusteksti sekä suomeksi että ruotsiksi.", "id=\"clause.sv-error\"");
    }

    @Test
    void aPreviewShowsTheClauseAsItWillReadAndSavesNothing() {
        var preview = negotiator.post(table.term(table.clause()), Map.of("seenVersion", "1", "choice", "OFFER", "preview", "true",
                "clause.fi", "**Heti**<script>alert(1)</script>", "clause.sv", "Genast"));
        assertThat(preview.body()).contains("<strong>Heti</strong>").doesNotContain("<script>alert");
        assertThat(negotiator.get(table.term(table.clause())).body()).contains("Suunnitelma 14 päivässä.");
    }

    @Test
    void theFundingModelIsSavedWithItsTransferLimit() {
        var saved = negotiator.post(table.term(table.model()), Map.of("seenVersion", "0", "choice", "OFFER", "funding.model", "BY_SERVICE_PACKAGE", "funding.transferLimit", "1,5"));
        assertThat(saved.location()).startsWith(table.path(""));
        assertThat(negotiator.get(table.path("")).body()).contains("siirtoraja 1,5\u00a0%");
    }

    @Test
    void aTransferLimitOverTheWholeIsRefused() {
        var refused = negotiator.post(table.term(table.model()), Map.of("seenVersion", "0", "choice", "OFFER", "funding.model", "BY_SERVICE_PACKAGE", "funding.transferLimit", "101"));
        assertThat(refused.body()).contains("value=\"101\"", "Siirtoraja on 0–100 prosenttia.");
    }

    @Test
    void aTargetWithoutASourceIsRefusedAndKeepsEverythingTyped() {
        var refused = negotiator.post(table.path("/targets/new"), target(""));
        assertThat(refused.body()).contains("value=\"Osuus\"", "value=\"1,40\"", "Kirjoittakaa lähtötason lähde", "id=\"target.source-error\"");
        assertThat(negotiator.post(table.path("/targets/new"), target("THL")).location()).startsWith(table.path(""));
    }

    @Test
    void whoeverTypesTheProvidersFigureAcceptsIt() {
        saveFrames("60 000 000", "30 000 000", "0");
        negotiator.post(table.path("/rounds"), Map.of("key", UUID.randomUUID().toString()));
        var provider = visitor("tuottaja");
        provider.post("/portal" + table.path("/frames"), Map.of("seen-" + table.first(), "0", "shown-" + table.first(), "", "offer-" + table.first(), "61 000 000",
                "stand-" + table.first(), "CANNOT", "reason-" + table.first(), "Syy."));
        provider.post("/portal" + table.path("/frames"), Map.of("seen-" + table.second(), "0", "shown-" + table.second(), "", "offer-" + table.second(), "30 000 000"));
        assertThat(provider.get("/portal" + table.path("/frames")).body()).containsPattern("name=\"stand-" + table.second() + "\" value=\"ACCEPT\" checked");
        provider.post("/portal" + table.path("/rounds"), Map.of("key", UUID.randomUUID().toString()));
        saveFrames("61 000 000", "", "0");
        assertThat(negotiator.get(table.path("/frames")).body()).contains("Yksi luku on sama kuin tuottajan tarjous: se hyväksyttiin.", "hyväksytty luonnoksessa",
                "aria-label=\"Perustelu: ");
    }

    @Test
    void aMoveWithoutItsKeyIsAnsweredAsABrokenForm() {
        for (var fields : java.util.List.of(Map.<String, String>of(), Map.of("key", "no key"))) {
            var answer = negotiator.post(table.path("/rounds"), fields);
            assertThat(answer.status()).isEqualTo(400);
            assertThat(answer.body()).contains("Pyyntöä ei ymmärretty");
        }
        assertThat(visitor("tuottaja").post("/portal" + table.path("/rounds"), Map.of()).status()).isEqualTo(400);
    }

    @Test
    void theSameKeyTwiceIsOneMove() {
        var key = Map.of("key", UUID.randomUUID().toString());
        assertThat(negotiator.post(table.path("/rounds"), key).location()).isEqualTo(table.path(""));
        assertThat(negotiator.post(table.path("/rounds"), key).location()).isEqualTo(table.path(""));
        assertThat(negotiator.get(table.path("")).body()).contains("Kierros 1 on lähetetty", "Vuorossa: tuottaja.").doesNotContain("Tarkista ja lähetä");
        assertThat(negotiator.get(table.term(table.clause())).body()).doesNotContain("id=\"term-form\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "/frames", "/targets/new", "/rounds/check", "/timeline"})
    void anotherOrganizersNegotiationIsNotThere(String page) {
        assertThat(visitor("keskisuomi").get(table.path(page)).status()).isEqualTo(404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "/frames", "/timeline", "/targets/new", "/rounds/check"})
    void anAuditorReadsEveryPageWithoutAForm(String page) {
        var shown = visitor("tarkastaja").get(table.path(page));
        assertThat(shown.status()).isEqualTo(200);
        assertThat(shown.body()).doesNotContain("data-guard", "data-once");
    }

    private Answer saveFrames(String first, String second, String seen) {
        return negotiator.post(table.path("/frames"), frames(first, second, seen));
    }

    private Map<String, String> frames(String first, String second, String seen) {
        return Map.of("amount-" + table.first(), first, "seen-" + table.first(), seen, "amount-" + table.second(), second, "seen-" + table.second(), "0");
    }

    private static Map<String, String> target(String source) {
        var fields = new LinkedHashMap<String, String>(Map.of("titleFi", "Osuus", "titleSv", "Andel", "target.goal", "Apua ajoissa", "target.indicator", "3563",
                "target.unit", "%", "target.direction", "AT_MOST", "target.value", "1,40", "target.year", "2041", "target.tolerance", "2", "target.baseline", "MEASURED"));
        fields.putAll(Map.of("target.baselineValue", "1,52", "target.baselineYear", "2040", "target.region", "Uusimaa", "target.source", source, "target.verification", "Vuosiluku"));
        return fields;
    }
}
