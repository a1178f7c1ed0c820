package fi.luotsi.web.funding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

import fi.luotsi.negotiation.DraftEntry;
import fi.luotsi.negotiation.OrganizerAtTheTable;
import fi.luotsi.negotiation.TableReading;
import fi.luotsi.negotiation.term.TermValue;
import fi.luotsi.scenario.choice.FundingChoices;
import fi.luotsi.web.demo.FreshTables;
import fi.luotsi.web.testing.RunningLuotsi;
import fi.luotsi.web.testing.Visitor;

class FundingPagesIT extends RunningLuotsi {

    @Autowired
    private FreshTables tables;

    @Autowired
    private OrganizerAtTheTable organizers;

    @Autowired
    private TableReading reading;

    private FreshTables.Table table;
    private Visitor negotiator;
    private Visitor manager;

    @BeforeEach
    void layATable() {
        table = tables.afterTheFirstRound(organizer("neuvottelija"), provider("tuottaja").provider());
        negotiator = visitor("neuvottelija");
        manager = visitor("tuottaja");
    }

    @Test
    void theAutumnShockIsBorneAsInTheWorkedExample() {
        var scenario = made(negotiator, desk(), "Syksyn sokki");
        assertThat(save(negotiator, scenario, Map.of("name", "Syksyn sokki", "shock.0", "Syksyn sokki", "shock.0.U1", "+6 %", "shock.0.U3", "−1,5 %")).location()).isEqualTo(scenario);
        var page = negotiator.get(scenario).body();
        assertThat(page).contains("−18,6", "+17,7", "−6,8", "+5,9", "Ikäihmisten palvelut → Lastensuojelu 11,8\u00a0M€", "−0,9\u00a0M€");
        assertThat(page).contains("id=\"settlement-bars\"", "A, Kertasumma: koko raami", "B, Siirtoraja 1\u00a0%: Lastensuojelu", "Lähde: skenaarion raamit ja sokki Syksyn sokki");
        assertThat(negotiator.get(scenario + "?x=0").body()).contains("−18,6").doesNotContain("−6,8");
    }

    @Test
    void withoutScriptsWhicheverOfNumberAndSliderHasMovedCounts() {
        var scenario = made(negotiator, desk(), "Ilman skriptejä");
        assertThat(negotiator.get(scenario + "?x=1&x-was=0&x-r=0").body()).contains("name=\"x\"", "value=\"1\"").contains("name=\"x-was\" value=\"1\"");
        assertThat(negotiator.get(scenario + "?x=0&x-was=0&x-r=2.5").body()).contains("name=\"x-was\" value=\"2,5\"");
        assertThat(negotiator.get(scenario + "?alpha=0,37&alpha-was=0,37&alpha-r=0.35").body()).as("a browser sets the slider on its nearest step").contains("name=\"alpha-was\" value=\"0,37\"");
    }

    @Test
    void theSameRunHasTheSameHash() {
        var scenario = made(negotiator, desk(), "Toistettava");
        negotiator.post(scenario + "/runs", Map.of());
        assertThat(negotiator.get(scenario).body()).contains("Ajo on tallennettu, tiiviste");
        negotiator.post(scenario + "/runs", Map.of());
        assertThat(negotiator.get(scenario).body()).contains("Sama tiiviste");
    }

    @ParameterizedTest
    @CsvSource({"alpha, '1,5', 'välillä 0–1'", "alpha, NaN, 'Anna luku'", "delay, '1,5', 'kokonaisluku'", "runs, 0, 'välillä 1–100000'", "seed, 'x', 'Anna luku'", "x, -1, 'välillä 0–100'"})
    void aKnobThatCannotBeTurnedSoSaysWhyAndKeepsWhatWasTyped(String knob, String typed, String why) {
        var scenario = made(negotiator, desk(), "Väärin");
        assertThat(negotiator.get(scenario + "?" + knob + "=" + typed).body()).contains(why, "value=\"" + typed + "\"");
    }

    @ParameterizedTest
    @CsvSource({"p.w.0, '0,9', 'summan on oltava 1'", "p.lam0.1, '-5', 'välillä'", "p.T.0, 0, 'välillä'", "p.tau.1, '1', 'loputtomasti'", "shock.0.U1, '6 %', 'Antakaa sokille nimi'", "name, '', 'Antakaa skenaariolle nimi'",
            "reserve, '-1', 'ei voi olla negatiivinen'"})
    void aParameterThatBreaksARuleIsNamedAtItsFieldAndNothingIsSaved(String field, String typed, String why) {
        var scenario = made(negotiator, desk(), "Säännöt");
        var form = new HashMap<>(Map.of("name", "Säännöt"));
        form.put(field, typed);
        if (field.equals("p.tau.1")) {
            form.putAll(Map.of("p.tau.3", "1", "p.qlimit.0", "0", "p.qlimit.1", "0"));
        }
        var refused = save(negotiator, scenario, form);
        assertThat(refused.status()).isEqualTo(200);
        assertThat(refused.body()).contains(why, "<title>Virhe: ");
    }

    @Test
    void onlyTheResultIsSentWhileAKnobIsTurned() {
        var scenario = made(negotiator, desk(), "Nopea");
        assertThat(negotiator.get(scenario + "?part=result&alpha=0,9").body()).startsWith("<div id=\"result\"").doesNotContain("<html");
        assertThat(negotiator.get(scenario + "?part=flip&alpha=0,9").body()).startsWith("<section id=\"flip\"").contains("α");
    }

    @Test
    void whatASideTriesOutIsNowhereOnTheOtherSide() {
        var own = made(manager, portal(), "Tuottajan varasuunnitelma");
        manager.post(own + "/runs", Map.of());
        var id = own.substring(own.lastIndexOf('/') + 1);
        for (String path : new String[] {desk(), home(), home() + "/timeline?show=all", desk() + "/choice", desk() + "/summary"}) {
            assertThat(negotiator.get(path).body()).as(path).doesNotContain("varasuunnitelma").doesNotContain(id);
        }
        assertThat(negotiator.get(desk() + "/" + id).status()).isEqualTo(404);
        assertThat(negotiator.get(desk() + "/compare?s=" + id).status()).isEqualTo(404);
        assertThat(visitor("tarkastaja").get(desk() + "/" + id).status()).isEqualTo(404);
        manager.post(own + "/share", Map.of());
        assertThat(negotiator.get(desk()).body()).contains("Tuottajan varasuunnitelma", "tuottajan jakama");
        assertThat(negotiator.get(desk() + "/" + id).status()).isEqualTo(200);
    }

    @Test
    void severalScenariosStandBesideOneAnother() {
        var ids = new String[3];
        for (int n = 0; n < ids.length; n++) {
            var made = made(negotiator, desk(), "Vaihtoehto " + n);
            ids[n] = made.substring(made.lastIndexOf('/') + 1);
        }
        assertThat(negotiator.get(desk() + "/compare?s=" + String.join("&s=", ids)).body()).contains("Vaihtoehto 0", "Vaihtoehto 1", "Vaihtoehto 2", "Strategiapainotettu");
        assertThat(negotiator.get(desk() + "/compare").body()).contains("vähintään kaksi");
    }

    @Test
    void theChoiceWritesTheOfferAndIsTheOrganizersAloneUntilItsRoundIsSent() {
        table = tables.atItsStart(organizer("neuvottelija"), provider("tuottaja").provider());
        offerFrames();
        var scenario = negotiator.post(desk(), Map.of("name", "Luonnoksen luvuilla", "round", "")).location();
        negotiator.post(scenario + "/runs", Map.of());
        assertThat(negotiator.post(desk() + "/choice", Map.of("model", "B", "limit", "1")).body()).contains("Liittäkää ainakin yksi ajo", "Kirjoittakaa valinnan perustelut", "mikä toimielin");
        var page = negotiator.get(desk() + "/choice").body();
        var run = page.replaceAll("(?s).*name=\"run\" value=\"([0-9a-f-]{36})\".*", "$1");
        var chosen = negotiator.post(desk() + "/choice", Map.of("model", "B", "limit", "1", "run", run, "forLumpSum", "Joustava.", "forPackages", "Näkyvä.",
                "reasons", "Siirrot pysyvät näkyvissä.", "dissent", "Yksi jäsen kannatti A:ta.", "decidedBy", "Maakuntahallitus", "section", "§ 12/2019"));
        assertThat(chosen.location()).isEqualTo(desk() + "/choice");
        assertThat(negotiator.get(desk() + "/summary").body()).contains("siirtoraja 1\u00a0%", "Maakuntahallitus, § 12/2019", "enintään 1\u00a0% luovuttavan");
        assertThat(negotiator.get(home()).body()).contains("1,0\u00a0%");
        assertThat(negotiator.get(home() + "/clauses").body()).as("the choice says what the library says").contains("malli B").doesNotContain("poikkeaa kirjastosta");
        edited();
        assertThat(negotiator.get(home() + "/clauses").body()).contains("Yksi pykälä poikkeaa kirjastosta", "heti</ins>");
        assertThat(manager.get(portal() + "/choice").body()).contains("ei ole vielä valittu").doesNotContain("Siirrot pysyvät");
        assertThat(manager.get(portal() + "/summary").body()).doesNotContain("Maakuntahallitus, §");
        organizers.send(organizer("neuvottelija"), table.id(), UUID.randomUUID());
        assertThat(manager.get(portal() + "/choice").body()).contains("Siirrot pysyvät näkyvissä.", "Yksi jäsen kannatti A:ta.", "Luonnoksen luvuilla");
    }

    /** One word more in what the choice has written. */
    private void edited() {
        var acting = organizer("neuvottelija");
        var clause = FundingChoices.clause(reading.tablePackage(acting, table.id())).orElseThrow();
        var draft = Objects.requireNonNull(clause.draft());
        var text = (TermValue.Clause) Objects.requireNonNull(draft.value());
        organizers.draft(acting, table.id(), List.of(DraftEntry.offer(clause.term().id(), new TermValue.Clause(text.fi().replace("ilmoitetaan järjestäjälle", "ilmoitetaan heti järjestäjälle"), text.sv()),
                "Tieto kulkee ajoissa.", draft.version())));
    }

    private void offerFrames() {
        var page = negotiator.get(home() + "/frames").body();
        var cells = java.util.regex.Pattern.compile("name=\"(amount-[0-9a-f-]{36})\"").matcher(page);
        var form = new HashMap<String, String>();
        for (String amount : new String[] {"310 000 000", "95 000 000", "1 180 000 000"}) {
            cells.find();
            form.put(cells.group(1), amount);
        }
        assertThat(negotiator.post(home() + "/frames", form).status()).isEqualTo(302);
    }

    private String made(Visitor visitor, String desk, String name) {
        return visitor.post(desk, Map.of("name", name, "round", "1")).location();
    }

    private static fi.luotsi.web.testing.Answer save(Visitor visitor, String scenario, Map<String, String> fields) {
        var form = new HashMap<>(Map.of("seen", "1"));
        form.putAll(fields);
        return visitor.post(scenario + "/edit", form);
    }

    private String home() {
        return "/negotiations/" + table.id();
    }

    private String desk() {
        return home() + "/funding";
    }

    private String portal() {
        return "/portal/negotiations/" + table.id() + "/funding";
    }
}
