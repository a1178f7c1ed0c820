package fi.luotsi.web.counsel;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

import fi.luotsi.negotiation.TableReading;
import fi.luotsi.negotiation.term.TermId;
import fi.luotsi.negotiation.term.TermKind;
import fi.luotsi.web.counsel.KeptCounsel.Frame;
import fi.luotsi.web.demo.FreshTables;
import fi.luotsi.web.testing.Answer;
import fi.luotsi.web.testing.RunningLuotsi;
import fi.luotsi.web.testing.Visitor;

/** Mandates, positions and notes on the pages of both sides: 310, 95 and 1 180 million euros are offered, the provider is in turn. */
class CounselPagesIT extends RunningLuotsi {

    private static final Pattern REQUEST = Pattern.compile("/(mandates|mandate-requests)/([0-9a-f-]{36})(/request)?\"");

    @Autowired
    private FreshTables tables;

    @Autowired
    private KeptCounsel counsel;

    @Autowired
    private TableReading reading;

    private Frame frame;
    private Visitor negotiator;
    private Visitor manager;

    @BeforeEach
    void layATable() {
        var table = tables.afterTheFirstRound(organizer("neuvottelija"), house().liikelaitos());
        frame = counsel.frameOf(organizer("neuvottelija"), table.id());
        negotiator = visitor("neuvottelija");
        manager = visitor("tuottaja");
    }

    @Test
    void aMandateIsKeptWithItsDecisionAndShownWithWhatIsLeft() {
        assertThat(mandate(negotiator, desk(), "CEILING", "320 000 000").location()).isEqualTo(desk() + "/mandates");
        assertThat(negotiator.get(desk() + "/mandates").body()).contains("enintään 320\u00a0000\u00a0000,00\u00a0€", "Maakuntahallitus 1.11.2018, § 201/2018",
                "valtuuden sisällä", "Väliä 10\u00a0000\u00a0000,00\u00a0€.");
        assertThat(negotiator.get(desk() + "/terms/" + frame.term()).body()).contains("Neuvotteluvaltuus enintään 320\u00a0000\u00a0000,00\u00a0€", "valtuudessa");
        assertThat(negotiator.get(desk() + "/frames").body()).contains("enintään 320\u00a0000\u00a0000,00\u00a0€");
    }

    @Test
    void whatIsMissingOrUnreadableIsSaidBesideItsFieldAndWhatWasTypedStays() {
        var refused = negotiator.post(desk() + "/mandates", Map.of("subject", frame.term().toString(), "bound", "CEILING", "limit", "1.250", "body", "Hallitus", "day", "31.2.2018", "section", ""));
        assertThat(refused.status()).isEqualTo(200);
        assertThat(refused.body()).contains("<title>Virhe: Neuvotteluvaltuudet", "id=\"limit-error\"", "id=\"day-error\"", "id=\"section-error\"", "value=\"1.250\"", "value=\"Hallitus\"");
        assertThat(mandate(negotiator, desk(), "CEILING", "-1").body()).contains("Luku ei voi olla negatiivinen.");
        mandate(negotiator, desk(), "CEILING", "320 000 000");
        assertThat(mandate(negotiator, desk(), "FLOOR", "321 000 000").body()).contains("Enimmäisraja ei voi olla vähimmäisrajaa pienempi.");
    }

    @Test
    void anOverrunIsStoppedTellsTheOwnSideTheExcessAndGoesAfterAColleaguesApproval() {
        mandate(manager, portal(), "FLOOR", "315 000 000");
        manager.post(portal() + "/accept-rest", Map.of());
        assertThat(manager.get(portal() + "/rounds/check").body()).contains("Oma neuvotteluvaltuus estää lähettämisen", "Rajan takana 5\u00a0000\u00a0000,00\u00a0€.");
        var stopped = manager.post(portal() + "/rounds", Map.of("key", UUID.randomUUID().toString()));
        assertThat(stopped.status()).isEqualTo(200);
        assertThat(stopped.body()).contains("Lastensuojelu: oma neuvotteluvaltuus alittuu 5\u00a0000\u00a0000,00\u00a0€. Raja on 315\u00a0000\u00a0000,00\u00a0€.");

        var ask = portal() + "/mandates/" + idIn(manager.get(portal() + "/mandates").body()) + "/request";
        assertThat(manager.post(ask, Map.of("reason", " ")).body()).contains("Kirjoittakaa päättäjälle, miksi lupa tarvitaan.");
        assertThat(manager.post(ask, Map.of("reason", "Avohuolto riittää.")).location()).isEqualTo(portal() + "/mandates");
        assertThat(manager.get("/portal/mandate-requests").body()).contains("Pyysitte tätä itse");

        var director = visitor("tuottaja2");
        var waiting = director.get("/portal/mandate-requests").body();
        assertThat(waiting).contains("Avohuolto riittää.", "310\u00a0000\u00a0000,00\u00a0€");
        var rule = "/portal/mandate-requests/" + requestIn(waiting, "Avohuolto riittää.");
        assertThat(manager.post(rule, Map.of("granted", "true", "reason", "Itse")).body()).contains("<title>Virhe: Lupapyynnöt");
        assertThat(director.post(rule, Map.of("granted", "true", "reason", "")).body()).contains("Kirjoittakaa perustelu.");
        assertThat(director.post(rule, Map.of("granted", "true", "reason", "Kerran.")).location()).isEqualTo("/portal/mandate-requests");
        assertThat(manager.get(portal() + "/mandates").body()).contains("päättäjä on sallinut lukuun 310\u00a0000\u00a0000,00\u00a0€ asti", "lupa annettu", "Kerran.");
        assertThat(manager.post(portal() + "/rounds", Map.of("key", UUID.randomUUID().toString())).location()).isEqualTo(portal());
    }

    @Test
    void theOrganizersPrincipalReadsTheRequestWithoutSeeingTheTable() {
        var table = tables.atItsStart(organizer("neuvottelija"), house().liikelaitos());
        frame = counsel.frameOf(organizer("neuvottelija"), table.id());
        mandate(negotiator, desk(), "CEILING", "305 000 000");
        negotiator.post(desk() + "/frames", Map.of("amount-" + frame.term(), "306 000 000", "seen-" + frame.term(), "0"));
        negotiator.post(desk() + "/mandates/" + idIn(negotiator.get(desk() + "/mandates").body()) + "/request", Map.of("reason", "Syy " + table.caseNumber()));
        var member = visitor("paattaja");
        assertThat(member.get(desk()).status()).isEqualTo(404);
        var waiting = member.get("/mandate-requests").body();
        assertThat(waiting).contains("Syy " + table.caseNumber(), "306\u00a0000\u00a0000,00\u00a0€", "enintään 305\u00a0000\u00a0000,00\u00a0€", "1\u00a0000\u00a0000,00\u00a0€");
        assertThat(member.post("/mandate-requests/" + requestIn(waiting, "Syy " + table.caseNumber()), Map.of("granted", "false", "reason", "Ei varaa.")).location())
                .isEqualTo("/mandate-requests");
        assertThat(negotiator.get(desk() + "/mandates").body()).contains("lupa evätty", "Ei varaa.");
        assertThat(visitor("neuvottelija").get("/mandate-requests").status()).isEqualTo(403);
    }

    @Test
    void theWordOnTheButtonSaysWhoReadsANote() {
        var page = negotiator.get(notes(desk())).body();
        assertThat(page).contains("Tallenna sisäinen muistiinpano", "Lähetä yhteinen kommentti", "Järjestäjän toinen neuvottelija (@neuvottelija2)");
        assertThat(note(negotiator, desk(), false, "liikkumavara **8 M€**").location()).isEqualTo(notes(desk()));
        assertThat(note(negotiator, desk(), true, "Mihin määrään tarjous perustuu? @tuottaja").status()).isEqualTo(302);
        assertThat(negotiator.get(notes(desk())).body()).contains("liikkumavara <strong>8 M€</strong>", "mainittu: Tuottajan johtaja");
        assertThat(negotiator.get(desk()).body()).contains("avoinna: 1 sisäistä, 1 yhteistä");
        assertThat(manager.get(notes(portal())).body()).contains("Mihin määrään tarjous perustuu?").doesNotContain("liikkumavara");
        assertThat(visitor("tarkastaja").get(notes(desk())).body()).contains("Mihin määrään tarjous perustuu?").doesNotContain("liikkumavara", "<textarea");
        assertThat(manager.get(portal() + "/timeline?show=all").body()).contains("Mihin määrään tarjous perustuu?");
    }

    @Test
    void aConversationIsAnsweredResolvedAndOpenedAgain() {
        note(negotiator, desk(), true, "Kysymys");
        var thread = idAfter(manager.get(notes(portal())).body(), "id=\"n-");
        assertThat(manager.post(notes(portal()), Map.of("thread", thread, "body", "Vastaus")).status()).isEqualTo(302);
        assertThat(manager.post(notes(portal()) + "/" + thread + "/resolve", Map.of("resolved", "true")).location()).startsWith(notes(portal()));
        assertThat(negotiator.get(notes(desk())).body()).contains("Vastaus", "Ratkaistu: Tuottajan johtaja", "Avaa keskustelu uudelleen");
        negotiator.post(notes(desk()) + "/" + thread + "/resolve", Map.of("resolved", "false"));
        assertThat(manager.get(notes(portal())).body()).contains("Merkitse ratkaistuksi").doesNotContain("Ratkaistu: ");
    }

    @Test
    void aNoteWithoutWordsOrForSomebodyWhoCannotReadItIsRefusedAndStaysAsTyped() {
        assertThat(note(negotiator, desk(), false, " ").body()).contains("<title>Virhe: ", "Kirjoittakaa teksti.", "id=\"note-internal-error\"");
        var stranger = Map.of("shared", "false", "body", "Salaisuus", "mention", acting("tuottaja").user().toString());
        assertThat(negotiator.post(notes(desk()), stranger).body()).contains("Mainittu henkilö ei näe tätä muistiinpanoa.", ">Salaisuus</textarea>");
        assertThat(note(negotiator, desk(), true, "x".repeat(4001)).body()).contains("Enimmäispituus on 4\u00a0000 merkkiä.");
        assertThat(note(negotiator, desk(), true, "<script>alert(1)</script>").status()).isEqualTo(302);
        assertThat(manager.get(notes(portal())).body()).contains("id=\"n-").doesNotContain("<script>alert");
    }

    @Test
    void aPositionMarksTheOtherSidesOfferForTheOwnSideOnly() {
        var position = portal() + "/terms/" + frame.term() + "/position";
        assertThat(manager.post(position, Map.of("wanted", "325 000 000", "acceptable", "330 000 000", "fallback", "309 000 000")).body())
                .contains("Hyväksyttävä luku on toivotun ja varavaihtoehdon välissä", "id=\"acceptable-error\"");
        assertThat(manager.post(position, Map.of("wanted", "325 000 000", "acceptable", "", "fallback", "x")).body()).contains("id=\"acceptable-error\"", "id=\"fallback-error\"", "value=\"x\"");
        assertThat(manager.post(position, Map.of("wanted", "325 000 000", "acceptable", "320 000 000", "fallback", "309 000 000")).location()).isEqualTo(position);
        assertThat(manager.get(portal()).body()).contains("varavaihtoehto");
        assertThat(negotiator.get(desk()).body()).doesNotContain("varavaihtoehto");
        manager.post(position, Map.of("takeBack", "true"));
        assertThat(manager.get(portal()).body()).doesNotContain("varavaihtoehto");
    }

    @Test
    void whatIsRefusedAltogetherHasANumberOfItsOwn() {
        var position = portal() + "/terms/" + frame.term() + "/position";
        assertThat(manager.post(position, Map.of("wanted", "325 000 000", "acceptable", "320 000 000", "fallback", "315 000 000", "refused", "318 000 000")).body())
                .contains("Hylättävä luku on heikompi kuin varavaihtoehto.", "id=\"refused-error\"", "value=\"318 000 000\"");
        manager.post(position, Map.of("wanted", "325 000 000", "acceptable", "320 000 000", "fallback", "315 000 000", "refused", "309 000 000"));
        assertThat(manager.get(portal()).body()).contains("päätettävä erikseen");
        manager.post(position, Map.of("wanted", "325 000 000", "acceptable", "320 000 000", "fallback", "315 000 000", "refused", "310 000 000"));
        assertThat(manager.get(portal()).body()).contains("hylättävä").doesNotContain("päätettävä erikseen");
    }

    @Test
    void aClauseHasAPositionInWordsThatOnlyTheOwnSideReads() {
        var clause = first(TermKind.CLAUSE);
        var position = desk() + "/terms/" + clause + "/position";
        assertThat(negotiator.post(position, Map.of("wanted", "", "acceptable", " ", "fallback", "", "refused", "")).body()).contains("Kirjatkaa ainakin yksi kanta.", "id=\"wanted-error\"");
        assertThat(negotiator.post(position, Map.of("wanted", "Aikaraja", "refused", "x".repeat(1001))).body())
                .contains("id=\"refused-error\"", "Enimmäispituus on 1\u00a0000 merkkiä", ">Aikaraja</textarea>", "x".repeat(1001));
        assertThat(negotiator.post(position, Map.of("wanted", "14 pv", "acceptable", "21 pv", "fallback", "", "refused", "Ei <b>määräaikaa</b>")).location()).isEqualTo(position);
        assertThat(negotiator.get(position).body()).contains(">21 pv</textarea>", "Mitä sanat tarkoittavat").doesNotContain("päätettävä erikseen");
        assertThat(negotiator.get(desk() + "/terms/" + clause).body()).contains("Toivottu: 14 pv", "Hyväksyttävä: 21 pv", "Hylättävä: Ei &lt;b&gt;").doesNotContain("Varavaihtoehto:");
        assertThat(manager.get(portal() + "/terms/" + clause).body()).doesNotContain("14 pv</li>", "määräaikaa&lt;/b&gt;");
    }

    @Test
    void aChainAndTheFundingModelHaveABandForEachChoice() {
        var chain = first(TermKind.CHAIN);
        var position = portal() + "/terms/" + chain + "/position";
        assertThat(manager.get(position).body()).contains("Kuinka syvälle ketju sitoo", "taso 0: vain nimetty", "taso 3: kaikki vaiheet");
        assertThat(manager.post(position, Map.of("choices", ",,x,", "remark", "Vaihe 3")).body())
                .contains("id=\"choices-error\"", ">Vaihe 3</textarea>");
        assertThat(manager.post(position, Map.of("choices", "WANTED,ACCEPTABLE,REFUSED,REFUSED", "remark", "")).location()).isEqualTo(position);
        assertThat(manager.get(portal() + "/terms/" + chain).body()).contains("Toivottu: taso 0: vain nimetty", "Hylättävä: taso 2: luovutusajat; taso 3: kaikki vaiheet",
                "Toisen osapuolen tarjous on teille:");
        var funding = desk() + "/terms/" + first(TermKind.FUNDING_MODEL);
        negotiator.post(funding + "/position", Map.of("choices", "REFUSED,WANTED", "remark", "Siirtoraja 3 %"));
        assertThat(negotiator.get(funding).body()).contains("Toivottu: malli B, raamit palvelupaketeittain", "Hylättävä: malli A, kertasumma", "Tarkennus: Siirtoraja 3 %");
        assertThat(negotiator.get(funding + "/position").body()).contains("value=\"REFUSED\" selected");
    }

    @ParameterizedTest
    @ValueSource(strings = {"fi", "sv", "en"})
    void noPageHasAKeyInPlaceOfItsWords(String language) {
        mandate(negotiator, desk(), "CEILING", "305 000 000");
        note(negotiator, desk(), false, "a");
        for (String path : new String[] {desk() + "/mandates", notes(desk()), desk() + "/terms/" + frame.term() + "/position", desk() + "/terms/" + frame.term(),
                desk() + "/terms/" + first(TermKind.CLAUSE) + "/position", desk() + "/terms/" + first(TermKind.CHAIN) + "/position", desk() + "/terms/" + first(TermKind.FUNDING_MODEL) + "/position"}) {
            assertThat(negotiator.header("Accept-Language", language).get(path).body()).as(path).doesNotContain("??").contains("lang=\"" + language);
        }
        for (String path : new String[] {portal() + "/mandates", notes(portal()), portal() + "/terms/" + frame.term() + "/position", "/portal/mandate-requests"}) {
            assertThat(manager.header("Accept-Language", language).get(path).body()).as(path).doesNotContain("??");
        }
        assertThat(visitor("paattaja").header("Accept-Language", language).get("/mandate-requests").body()).doesNotContain("??");
    }

    private Answer mandate(Visitor who, String at, String bound, String limit) {
        var fields = new HashMap<String, String>(Map.of("subject", frame.term().toString(), "bound", bound, "limit", limit));
        fields.putAll(Map.of("body", "Maakuntahallitus", "day", "1.11.2018", "section", "§ 201/2018"));
        return who.post(at + "/mandates", fields);
    }

    private Answer note(Visitor who, String at, boolean shared, String body) {
        return who.post(notes(at), Map.of("shared", String.valueOf(shared), "body", body));
    }

    private TermId first(TermKind kind) {
        return reading.tablePackage(organizer("neuvottelija"), frame.negotiation()).terms().stream().map(state -> state.term()).filter(term -> term.kind() == kind)
                .findFirst().orElseThrow().id();
    }

    private String desk() {
        return "/negotiations/" + frame.negotiation();
    }

    private String portal() {
        return "/portal/negotiations/" + frame.negotiation();
    }

    private String notes(String at) {
        return at + "/terms/" + frame.term() + "/notes";
    }

    private static String idIn(String page) {
        var found = REQUEST.matcher(page);
        assertThat(found.find()).as("a form that asks").isTrue();
        return found.group(2);
    }

    /** The request whose reason is shown first after its address's place in the list. */
    private static String requestIn(String page, String reason) {
        return idAfter(page.substring(page.lastIndexOf("id=\"q-", page.indexOf(reason))), "id=\"q-");
    }

    private static String idAfter(String page, String mark) {
        int at = page.indexOf(mark) + mark.length();
        return page.substring(at, at + 36);
    }
}
