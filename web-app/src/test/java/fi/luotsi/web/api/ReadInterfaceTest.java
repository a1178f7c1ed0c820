package fi.luotsi.web.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.servlet.ModelAndView;

import com.jayway.jsonpath.JsonPath;

import fi.luotsi.acting.Acting;
import fi.luotsi.access.NotFound;
import fi.luotsi.audit.CanonicalJson;
import fi.luotsi.audit.LogEntry;
import fi.luotsi.indicator.Indicators;
import fi.luotsi.indicator.Observations;
import fi.luotsi.negotiation.NegotiationId;
import fi.luotsi.negotiation.TableReading;
import fi.luotsi.reference.ReferenceData;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

class ReadInterfaceTest {

    static final UusimaaTable UUSIMAA = new UusimaaTable();
    static final TableReading TABLE = UUSIMAA.core.the(TableReading.class);
    static final UusimaaTable.Case CASE = UUSIMAA.withFourChanges("TEST-1");
    static final NegotiationId ANSWERED = CASE.id();

    @AfterAll
    static void close() {
        UUSIMAA.core.close();
    }

    @Test
    void theDifferenceOfTwoRoundsHasTheFourChangesToTheCent() {
        var difference = asked(UUSIMAA.negotiator, "/api/v1/negotiations/{id}/rounds/1..2/diff", ANSWERED);
        assertThat(JsonPath.<List<String>>read(difference, "$.changes[*].term.title.fi"))
                .isEqualTo(List.of("Lastensuojelu", "Lasten- ja nuorisopsykiatria", "Ikäihmisten palvelut", "Poikkeamat"));
        assertThat(JsonPath.<List<String>>read(difference, "$.changes[*].euros.difference"))
                .isEqualTo(List.of("12000000.00", "3000000.00", "-10000000.00"));
        assertThat(JsonPath.<List<String>>read(difference, "$.changes[*].euros.percent")).isEqualTo(List.of("3.9", "3.2", "-0.8"));
        assertJson(difference, "$.changes[0].before.value.euros", "310000000.00");
        assertJson(difference, "$.changes[0].after.value.euros", "322000000.00");
        assertJson(difference, "$.changes[0].after.reason", "Hinnat ovat nousseet");
        assertJson(difference, "$.changes[0].after.by", "Tuottajan johtaja");
        assertJson(difference, "$.changes[3].before.value.fi", "Korjaussuunnitelma annetaan 14 päivässä.");
        assertJson(difference, "$.changes[3].after.value.sv", "Åtgärdsplanen ges inom 30 dagar.");
        assertJson(difference, "$.from.number", 1);
        assertJson(difference, "$.to.sent.by", "Tuottajan johtaja");
        assertJson(difference, "$.unchanged", 1);
    }

    @Test
    void aRoundThatWasNotSentHasNoDifference() {
        assertThat(status(UUSIMAA.negotiator, "/api/v1/negotiations/{id}/rounds/1..3/diff", ANSWERED)).isEqualTo(404);
    }

    @Test
    void aNegotiationIsDescribedWithItsPartiesAndItsTurn() {
        var negotiation = asked(UUSIMAA.manager, "/api/v1/negotiations/{id}", ANSWERED);
        assertJson(negotiation, "$.caseNumber", "TEST-1");
        assertJson(negotiation, "$.organizer.name.sv", "Landskapet Nyland");
        assertJson(negotiation, "$.title.en", null);
        assertJson(negotiation, "$.phase", "UNDER_NEGOTIATION");
        assertJson(negotiation, "$.round", 3);
        assertJson(negotiation, "$.inTurn", "ORGANIZER");
        assertJson(negotiation, "$.due", "2018-11-13T14:00:00Z");
        assertJson(negotiation, "$.fingerprint", null);
        assertThat(asked(UUSIMAA.manager, "/api/v1/negotiations")).contains("TEST-1").contains("\"next\":null");
    }

    @Test
    void theRoundsSayWhoMovedWhen() {
        var rounds = asked(UUSIMAA.manager, "/api/v1/negotiations/{id}/rounds", ANSWERED);
        assertJson(rounds, "$.length()", 3);
        assertJson(rounds, "$[0].sent.by", "Järjestäjän neuvottelija");
        assertJson(rounds, "$[2].sent", null);
    }

    @Test
    void theTermsSayWhereTheyStandAndWhatEachSideStandsBehind() {
        var terms = asked(UUSIMAA.negotiator, "/api/v1/negotiations/{id}/terms", ANSWERED);
        assertJson(terms, "$[0].term.servicePackage", "U1");
        assertJson(terms, "$[0].term.yearBefore", "301500000.00");
        assertJson(terms, "$[0].status", "OFFERED");
        assertJson(terms, "$[0].awaits", "ORGANIZER");
        assertJson(terms, "$[0].organizer.euros", "310000000.00");
        assertJson(terms, "$[0].provider.euros", "322000000.00");
        assertJson(terms, "$[3].status", "AGREED");
        assertJson(terms, "$[3].onTable.value.model", "LUMP_SUM");
    }

    @Test
    void draftsAreNotShown() {
        var drafted = UUSIMAA.open("TEST-2");
        assertThat(asked(UUSIMAA.negotiator, "/api/v1/negotiations/{id}/terms", drafted.id())).isEqualTo("[]");
        assertThat(status(UUSIMAA.negotiator, "/api/v1/negotiations/{id}/terms/" + drafted.childProtection().id(), drafted.id())).isEqualTo(404);
    }

    @Test
    void aTermHasItsHistory() {
        var history = asked(UUSIMAA.negotiator, "/api/v1/negotiations/{id}/terms/" + CASE.funding().id(), ANSWERED);
        assertJson(history, "$.offers.length()", 1);
        assertJson(history, "$.answers[0].stand", "ACCEPT");
        assertJson(history, "$.answers[0].offerRound", 1);
        assertThat(status(UUSIMAA.negotiator, "/api/v1/negotiations/{id}/terms/" + UUID.randomUUID(), ANSWERED)).isEqualTo(404);
    }

    @Test
    void thePackageIsAnsweredByteForByteAsItsFingerprintWasTaken() {
        var id = UUSIMAA.negotiated("TEST-3").id();
        String fingerprint = JsonPath.read(asked(UUSIMAA.manager, "/api/v1/negotiations/{id}", id), "$.fingerprint");
        var answer = ask(UUSIMAA.manager, "/api/v1/negotiations/{id}/package", id);
        assertThat(CanonicalJson.sha256(body(answer))).isEqualTo(fingerprint);
        assertThat(answer).headers().hasValue("ETag", "\"" + fingerprint + "\"");
        assertThat(status(UUSIMAA.manager, "/api/v1/negotiations/{id}/package", ANSWERED)).isEqualTo(404);
    }

    @Test
    void theLogIsAnsweredWithItsHashesAndSaysWhetherItIsWhole() {
        var log = asked(UUSIMAA.manager, "/api/v1/negotiations/{id}/log", ANSWERED);
        assertJson(log, "$.intact", true);
        assertJson(log, "$.rows[0].previousHash", LogEntry.BEGINNING);
        assertThat(JsonPath.<String>read(log, "$.rows[1].previousHash")).isEqualTo(JsonPath.<String>read(log, "$.rows[0].hash"));
    }

    @Test
    void aMissingRowOfTheLogShows() {
        var chain = TABLE.moves(UUSIMAA.manager, ANSWERED);
        assertThat(LogJson.of(chain).intact()).isTrue();
        assertThat(LogJson.of(chain.subList(1, chain.size())).intact()).isFalse();
    }

    @Test
    void whatAnAuditorReadsIsWrittenDown() {
        var id = UUSIMAA.withFourChanges("TEST-4").id();
        asked(UUSIMAA.auditor, "/api/v1/negotiations/{id}/rounds", id);
        asked(UUSIMAA.auditor, "/api/v1/negotiations/{id}/rounds/2..1/diff", id);
        asked(UUSIMAA.auditor, "/api/v1/negotiations/{id}/terms", id);
        assertThat(TABLE.readings(UUSIMAA.auditor, id)).extracting(LogEntry::what).containsExactly("DIFFERENCE_READ", "PACKAGE_READ");
    }

    @Test
    void anotherOrganizersNegotiationIsNotFoundWhateverIsAsked() {
        for (String path : List.of("", "/rounds", "/rounds/1..2/diff", "/terms", "/terms/" + CASE.funding().id(), "/package", "/log")) {
            assertThat(status(UUSIMAA.foreigner, "/api/v1/negotiations/{id}" + path, ANSWERED)).as(path).isEqualTo(404);
        }
        assertJson(asked(UUSIMAA.foreigner, "/api/v1/negotiations"), "$.items.length()", 0);
        assertJson(asked(UUSIMAA.foreigner, "/api/v1/negotiations?after={id}", ANSWERED), "$.items.length()", 0);
    }

    @Test
    void aFullPageLeadsToTheNextAndEveryNegotiationIsListedOnce() {
        var others = new UusimaaTable();
        for (int number = 0; number <= TableReading.PAGE; number++) {
            others.open("MANY-" + number);
        }
        var table = others.core.the(TableReading.class);
        var first = NegotiationsJson.of(table.list(others.negotiator, null));
        var second = NegotiationsJson.of(table.list(others.negotiator, new NegotiationId(first.items().getLast().id())));
        assertThat(first.next()).isEqualTo("/api/v1/negotiations?after=" + first.items().getLast().id());
        assertThat(second.next()).isNull();
        assertThat(Stream.concat(first.items().stream(), second.items().stream()).map(NegotiationJson::caseNumber))
                .doesNotHaveDuplicates().hasSize(TableReading.PAGE + 1);
        others.core.close();
    }

    @Test
    void observationsComeWithTheirSourcePageByPage() {
        UUSIMAA.core.the(ReferenceData.class).load();
        var indicators = asked(UUSIMAA.manager, "/api/v1/indicators");
        assertThat(JsonPath.<List<Integer>>read(indicators, "$[*].id")).hasSizeGreaterThan(37).contains(3563);
        int busiest = JsonPath.<List<Integer>>read(indicators, "$[?(@.observations > 500)].id").getFirst();
        var first = asked(UUSIMAA.manager, "/api/v1/indicators/" + busiest + "/observations");
        assertJson(first, "$.items.length()", IndicatorsApi.PAGE);
        assertThat(JsonPath.<String>read(first, "$.items[0].source")).isNotBlank();
        assertThat(JsonPath.<String>read(first, "$.items[0].asOf")).matches("\\d{4}-\\d\\d-\\d\\d");
        var second = asked(UUSIMAA.manager, JsonPath.read(first, "$.next"));
        assertThat(JsonPath.<String>read(second, "$.items[0].id")).isNotEqualTo(JsonPath.<String>read(first, "$.items[0].id"));
        String region = JsonPath.read(first, "$.items[0].region");
        var ofRegion = asked(UUSIMAA.manager, "/api/v1/indicators/" + busiest + "/observations?region=" + region);
        assertThat(JsonPath.<List<String>>read(ofRegion, "$.items[*].region")).containsOnly(region);
        for (String nothing : List.of("/0/observations", "/999999/observations", "/" + busiest + "/observations?region=x", "/" + busiest + "/observations?page=-1")) {
            assertThat(status(UUSIMAA.manager, "/api/v1/indicators" + nothing)).as(nothing).isEqualTo(404);
        }
    }

    private static void assertJson(String json, String path, Object expected) {
        assertThat(JsonPath.<Object>read(json, path)).as(path).isEqualTo(expected);
    }

    private static String asked(Acting.Person person, String path, Object... variables) {
        var answer = ask(person, path, variables);
        assertThat(answer).hasStatus(HttpStatus.OK);
        return body(answer);
    }

    private static int status(Acting.Person person, String path, Object... variables) {
        return ask(person, path, variables).getResponse().getStatus();
    }

    private static String body(MvcTestResult answer) {
        return new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }

    private static MvcTestResult ask(Acting.Person person, String path, Object... variables) {
        var mvc = MockMvcBuilders.standaloneSetup(new NegotiationsApi(TABLE), new TermsApi(TABLE),
                        new IndicatorsApi(UUSIMAA.core.the(Indicators.class), UUSIMAA.core.the(Observations.class)))
                .setCustomArgumentResolvers(new AskedAs(person)).setHandlerExceptionResolvers(ReadInterfaceTest::notThere).build();
        return MockMvcTester.create(mvc).get().uri(path, variables).exchange();
    }

    /** Stands in for the program's own advice, which needs the whole program. */
    private static @Nullable ModelAndView notThere(HttpServletRequest request, HttpServletResponse response, @Nullable Object handler, Exception failure) {
        if (failure instanceof NotFound) {
            response.setStatus(HttpStatus.NOT_FOUND.value());
            return new ModelAndView();
        }
        return null;
    }
}
