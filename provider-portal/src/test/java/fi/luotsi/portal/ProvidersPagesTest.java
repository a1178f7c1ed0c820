package fi.luotsi.portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.mock.web.MockHttpServletResponse;

import fi.luotsi.negotiation.NegotiationId;
import fi.luotsi.negotiation.Stand;
import fi.luotsi.negotiation.term.Term;
import fi.luotsi.negotiation.term.TermValue;
import fi.luotsi.testing.CoreOnPostgres;

class ProvidersPagesTest {

    static final CoreOnPostgres CORE = new CoreOnPostgres();
    static final PortalPages PAGES = new PortalPages(CORE);

    final ProvidersTable table = new ProvidersTable(CORE);
    final PortalPages pages = PAGES.in("fi").as(table.manager);
    final NegotiationId id = table.afterTheFirstRound();
    final String home = "/portal/negotiations/" + id;

    @AfterAll
    static void close() {
        CORE.close();
    }

    @Test
    void whatWaitsIsSaidWithItsDueDate() {
        assertThat(text(pages.shown("/portal"))).contains("Kierros 1 odottaa vastaustanne, määräaika 13.11.2018 klo 16.00 (7 päivää)", "Kumppanuussopimus 2020");
        assertThat(text(pages.as(table.stranger).shown("/portal"))).contains("Ei vielä neuvotteluja").doesNotContain("Kumppanuussopimus");
    }

    @Test
    void whatIsNotTheirsIsNotFound() {
        pages.as(table.stranger);
        for (String path : List.of("", "/frames", "/rounds/check", "/rounds/1/1/diff", "/rounds/diff?from=1&to=1", "/timeline", "/terms/" + table.chain.id())) {
            assertThat(pages.shown(home + path).getStatus()).as(path).isEqualTo(404);
        }
        assertThat(pages.shown("/portal/negotiations/" + UUID.randomUUID()).getStatus()).isEqualTo(404);
        assertThat(pages.sent(home + "/frames", Map.of()).getStatus()).isEqualTo(404);
        assertThat(pages.as(table.manager).shown(home + "/terms/" + UUID.randomUUID()).getStatus()).isEqualTo(404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"fi", "sv", "en"})
    void everyPageSpeaksTheReadersLanguage(String language) {
        pages.in(language);
        save(Map.of(field("offer", table.childProtection), "322 000 000", field("reason", table.childProtection), "Hinnat"));
        var paths = new ArrayList<>(List.of("/portal", home, home + "?show=mine", home + "/frames", home + "/rounds/check", home + "/rounds/1/1/diff?view=inline", home + "/timeline?show=all"));
        for (Term term : List.of(table.childProtection, table.assessment, table.chain, table.funding, table.placed, table.consequences)) {
            paths.add(home + "/terms/" + term.id());
        }
        for (String path : paths) {
            var page = pages.shown(path);
            assertThat(page.getStatus()).as(path).isEqualTo(200);
            assertThat(text(page)).as(path).contains("lang=\"" + language + "\"").doesNotContain("??", " style=", "th:");
        }
    }

    @Test
    void theFramesStandBesideTheYearBeforeWithTheirSums() {
        assertThat(text(pages.shown(home + "/frames"))).contains("304,2", "310,0", "+5,8", "+1,9", "1 548,6", "1 585,0", "+36,4", "Asiakasmaksut 2020",
                "data-envelope-cents=\"158500000000\"").doesNotContain("class=\"fall\"");
    }

    @Test
    void aCounterOfferWithoutAReasonIsRefusedAndNothingTypedIsLost() {
        var page = save(Map.of(field("offer", table.childProtection), "322 000 000", field("stand", table.childProtection), "ACCEPT_ON_CONDITION",
                field("volume", table.childProtection), "4 200", field("personYears", table.psychiatry), "seitsemän", field("reason", table.psychiatry), "Jono"));
        assertThat(page.getStatus()).isEqualTo(200);
        var reason = field("reason", table.childProtection);
        assertThat(text(page)).contains("<title>Virhe: Raamien arviointi", "data-error-summary", "href=\"#" + reason + "\"", "reason-error-" + table.childProtection.id(),
                "aria-describedby=\"reason-error-" + table.childProtection.id(), "value=\"322 000 000\"", "value=\"4 200\"", "value=\"seitsemän\"", ">Jono</textarea>",
                "Anna luku numeroina", "id=\"stand-error-" + table.psychiatry.id());
        assertThat(table.state(id, table.childProtection).draft()).isNull();
    }

    @Test
    void anOverEnvelopeOfferIsSavedFlaggedAndDrawn() {
        assertThat(saveTheThreeAnswers().getRedirectedUrl()).isEqualTo(home + "/frames");
        assertThat(text(pages.shown(home + "/frames"))).contains("Yli raamin 5,0 M€", "(5 000 000,00 €). Vastatarjouksen voi lähettää", "1 590,0", "class=\"fall\"",
                "Raamista 1 585,0 M€ vastatarjoukseen 1 590,0 M€", "Asteikko 1 575,0–1 605,0 M€", "+12,0</td><td class=\"num\">1 597,0", "Ylitys 5 000 000,00 €");
        var draft = table.state(id, table.childProtection).draft();
        assertThat(draft).isNotNull();
        assertThat(draft.stand()).isEqualTo(Stand.ACCEPT_ON_CONDITION);
        assertThat(draft.volume()).isEqualTo(4200);
        assertThat(draft.personYears()).isEqualByComparingTo("610");
        assertThat(draft.value()).isEqualTo(new TermValue.Frame(ProvidersTable.millions("322")));
    }

    @Test
    void anAnswerIsTakenOutWithoutLosingWhatElseWasTyped() {
        saveTheThreeAnswers();
        var sent = new LinkedHashMap<>(hidden(text(pages.shown(home + "/frames"))));
        sent.put(field("stand", table.psychiatry), "CANNOT");
        sent.put(field("offer", table.psychiatry), "98000000");
        sent.put(field("reason", table.psychiatry), "Toinen perustelu");
        sent.put("emptied", table.childProtection.id().toString());
        pages.sent(home + "/frames", sent);
        assertThat(table.state(id, table.childProtection).draft()).isNull();
        assertThat(table.state(id, table.psychiatry).draft()).isNotNull().satisfies(draft -> assertThat(draft.reason()).isEqualTo("Toinen perustelu"));
    }

    @Test
    void twoTabsMeetOnAPageWithBothTextsAndAWayOn() {
        var opened = hidden(text(pages.shown(home + "/frames")));
        save(Map.of(field("offer", table.childProtection), "322 000 000", field("reason", table.childProtection), "Ensin"));
        var second = new LinkedHashMap<>(opened);
        second.putAll(Map.of(field("offer", table.childProtection), "324 000 000", field("reason", table.childProtection), "Sitten",
                field("stand", table.psychiatry), "ACCEPT"));
        var conflict = pages.sent(home + "/frames", second);
        assertThat(conflict.getStatus()).isEqualTo(409);
        assertThat(text(conflict)).contains("Ensin", "Sitten", "322 000 000,00", "324 000 000", "Lastensuojelu: Vastatarjous");
        assertThat(table.state(id, table.psychiatry).draft()).isNull();
        var forms = text(conflict).split("<form ");
        var mine = hidden(List.of(forms).stream().filter(form -> form.contains("Tallenna minun tekstini")).findFirst().orElseThrow());
        assertThat(pages.sent(home + "/frames", mine).getRedirectedUrl()).isEqualTo(home + "/frames");
        assertThat(table.state(id, table.childProtection).draft()).isNotNull().satisfies(draft -> assertThat(draft.reason()).isEqualTo("Sitten"));
        assertThat(table.state(id, table.psychiatry).draft()).isNotNull();
    }

    @Test
    void theRoundIsCheckedAndSentOnceHoweverOftenTheButtonIsPressed() {
        saveTheThreeAnswers();
        var check = text(pages.shown(home + "/rounds/check"));
        assertThat(check).contains("Lastensuojelu, menot 2020", "Hyväksytty ehdolla, määrä 4 200, 610 htv", "322 000 000,00 €", "Kiireelliset sijoitukset",
                "Jäävät vastaamatta (6)", "Yli raamin 5,0 M€", "Lähetä kierros 2");
        var key = hidden(check);
        assertThat(pages.sent(home + "/rounds", key).getRedirectedUrl()).isEqualTo(home);
        assertThat(pages.sent(home + "/rounds", key).getRedirectedUrl()).isEqualTo(home);
        assertThat(text(pages.shown(home))).contains("Vuorossa: järjestäjä").doesNotContain("Hyväksy muut kohdat");
        assertThat(text(pages.shown(home + "/frames"))).doesNotContain("<textarea", "type=\"radio\"").contains("Vastauksemme:");
        assertThat(pages.shown(home + "/rounds/check").getRedirectedUrl()).isEqualTo(home);
        assertThat(pages.sent(home + "/accept-rest", Map.of()).getRedirectedUrl()).isEqualTo(home);
        assertThat(text(pages.shown(home + "/rounds/1/2/diff"))).contains("+12 000 000,00", "Kiireelliset sijoitukset");
        assertThat(text(pages.sent(home + "/rounds", Map.of("key", UUID.randomUUID().toString())))).contains("Nyt on toisen osapuolen vuoro");
    }

    @Test
    void acceptingTheRestAndSendingMakesTheResult() {
        assertThat(text(pages.shown(home))).contains("Hyväksy muut kohdat muuttamatta (9)");
        pages.sent(home + "/accept-rest", Map.of());
        pages.sent(home + "/rounds", hidden(text(pages.shown(home + "/rounds/check"))));
        assertThat(text(pages.shown(home))).contains("Neuvottelutulos", "class=\"hash\"").doesNotContain("rounds/check");
        assertThat(text(pages.shown("/portal"))).contains("Mikään ei odota vastaustanne.", "Neuvottelutulos 6.11.2018");
    }

    @Test
    void eachKindIsCounterOfferedInItsOwnForm() {
        answer(table.placed, Map.of("stand", "COUNTER_OFFER", "tolerance", "3", "reason", "Vuosivaihtelu"));
        answer(table.chain, Map.of("stand", "CANNOT", "depth", "1", "reason", "Luovutusajat sovitaan vielä"));
        answer(table.funding, Map.of("stand", "COUNTER_OFFER", "transferLimit", "2,5", "reason", "Tasaaminen"));
        answer(table.assessment, Map.of("stand", "COUNTER_OFFER", "limit", "60", "reason", "Pystymme parempaan"));
        answer(table.consequences, Map.of("stand", "COUNTER_OFFER", "fi", "Tuottaja antaa suunnitelman 30 päivän kuluessa.", "reason", "Johtokunta"));
        assertThat(List.of(table.placed, table.chain, table.funding, table.assessment, table.consequences)).allSatisfy(term ->
                assertThat(table.state(id, term).draft()).isNotNull().satisfies(draft -> assertThat(draft.value()).isNotNull()));
        assertThat(table.state(id, table.placed).draft().value()).isInstanceOfSatisfying(TermValue.Target.class, value ->
                assertThat(value.target().tolerancePercent()).isEqualByComparingTo(new BigDecimal("3")));
        assertThat(text(pages.shown(home + "/terms/" + table.placed.id()))).contains("Sotkanet 3563", "Poista vastaus");
        assertThat(pages.sent(home + "/terms/" + table.placed.id() + "/discard", Map.of()).getStatus()).isEqualTo(302);
        assertThat(table.state(id, table.placed).draft()).isNull();
    }

    @Test
    void aRefusedAnswerToOneTermKeepsItsText() {
        assertThat(text(answer(table.consequences, Map.of("stand", "ACCEPT", "fi", "Aivan toinen teksti")))).contains("Aivan toinen teksti</textarea>", "<title>Virhe:", "ette voi samalla tarjota muuta");
        assertThat(text(answer(table.chain, Map.of("reason", "Vain perustelu")))).contains("Valitse vastaus", "Vain perustelu</textarea>");
        assertThat(text(answer(table.funding, Map.of("stand", "COUNTER_OFFER", "reason", "Sama")))).contains("Vastatarjous on sama");
        assertThat(text(answer(table.consequences, Map.of("stand", "COUNTER_OFFER", "sv", "", "reason", "x")))).contains("sekä suomeksi että ruotsiksi");
        assertThat(text(answer(table.placed, Map.of("stand", "COUNTER_OFFER", "tolerance", "1.250", "year", "ensi", "reason", "x")))).contains("value=\"1.250\"", "neljällä numerolla");
    }

    private MockHttpServletResponse saveTheThreeAnswers() {
        return save(Map.of(field("stand", table.childProtection), "ACCEPT_ON_CONDITION", field("volume", table.childProtection), "4 200",
                field("personYears", table.childProtection), "610", field("offer", table.childProtection), "322 000 000,00 €",
                field("reason", table.childProtection), "Kiireelliset sijoitukset kasvoivat 7 %.", field("offer", table.psychiatry), "98000000",
                field("reason", table.psychiatry), "Jono puretaan.", field("offer", table.olderPeople), "1 170 000 000", field("reason", table.olderPeople), "Kotihoidon osuus kasvaa."));
    }

    private MockHttpServletResponse save(Map<String, String> typed) {
        var sent = new LinkedHashMap<>(hidden(text(pages.shown(home + "/frames"))));
        sent.putAll(typed);
        return pages.sent(home + "/frames", sent);
    }

    /** What the opened row shows, with the given fields typed over. */
    private MockHttpServletResponse answer(Term term, Map<String, String> typed) {
        var page = text(pages.shown(home + "/terms/" + term.id()));
        var sent = new LinkedHashMap<>(hidden(page));
        sent.putAll(filled(page));
        typed.forEach((field, value) -> sent.put(field(field, term), value));
        return pages.sent(home + "/terms/" + term.id(), sent);
    }

    private static String field(String name, Term term) {
        return name + "-" + term.id();
    }

    private static Map<String, String> hidden(String html) {
        return found(html, "<input type=\"hidden\" name=\"([^\"]+)\" value=\"([^\"]*)\"");
    }

    private static Map<String, String> filled(String html) {
        var fields = new LinkedHashMap<>(found(html, "<input class=\"ds-input num\"[^>]* name=\"([^\"]+)\" value=\"([^\"]*)\""));
        fields.putAll(found(html, "<input class=\"ds-input\" type=\"text\"[^>]* name=\"([^\"]+)\" value=\"([^\"]*)\""));
        fields.putAll(found(html, "<input class=\"ds-input\" type=\"radio\" name=\"([^\"]+)\" value=\"([^\"]*)\" checked"));
        fields.putAll(found(html, "<textarea[^>]* name=\"([^\"]+)\"[^>]*>([^<]*)</textarea>"));
        Pattern.compile("<select[^>]* name=\"([^\"]+)\"[^>]*>(.*?)</select>", Pattern.DOTALL).matcher(html).results().forEach(select -> {
            var chosen = Pattern.compile("value=\"([^\"]*)\" selected").matcher(select.group(2));
            fields.put(select.group(1), chosen.find() ? chosen.group(1) : "");
        });
        return fields;
    }

    private static Map<String, String> found(String html, String pattern) {
        var fields = new LinkedHashMap<String, String>();
        Pattern.compile(pattern).matcher(html).results().forEach(match -> fields.put(match.group(1), match.group(2)));
        return fields;
    }

    /** The page with plain spaces, so that a test can be read. */
    private static String text(MockHttpServletResponse response) {
        return new String(response.getContentAsByteArray(), StandardCharsets.UTF_8).replace('\u00a0', ' ').replace("&nbsp;", " ");
    }
}
