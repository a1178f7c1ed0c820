package fi.luotsi.web.funding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

import fi.luotsi.web.demo.FreshTables;
import fi.luotsi.web.testing.RunningLuotsi;
import fi.luotsi.web.testing.Visitor;

class FramesFromFundingIT extends RunningLuotsi {

    @Autowired
    private FreshTables tables;

    private FreshTables.Table table;
    private Visitor negotiator;

    @BeforeEach
    void layATable() {
        table = tables.atItsStart(organizer("neuvottelija"), provider("tuottaja").provider());
        negotiator = visitor("neuvottelija");
    }

    @Test
    void theTableBeginsWithTheDecidedEnvelopeAndTheCountysOwnNeed() {
        assertThat(negotiator.get(page()).body()).contains("1 585 000 000,00".replace(' ', '\u00a0'), "5 alueen keskiarvo", "THL, laskentataulukko", "asukasta 2024");
    }

    @Test
    void theResultIsTheDraftOfTheGridToTheCent() {
        // 205,7 M€ of client fees are income as well: 1 379 299 999,99 + 205 700 000 = 1 584 999 999,99, below the envelope
        var funding = "1379299999,99";
        assertThat(negotiator.get(page() + "?history=100&stateFunding=" + funding).body()).contains("1 584 999 999,99".replace(' ', '\u00a0'));
        var check = negotiator.post(page(), Map.of("stateFunding", funding, "history", "100"));
        assertThat(check.body()).contains("Tarkista, mitä luonnoksessa muuttuu", "Lastensuojelu, menot 2020", "ei vielä luonnoksessa", "id=\"take\"");
        assertThat(negotiator.post(page(), Map.of("stateFunding", funding, "history", "100")).body()).as("nothing is saved yet").contains("ei vielä luonnoksessa");
        assertThat(negotiator.post(page(), hidden(check.body())).location()).isEqualTo("/negotiations/" + table.id() + "/frames");
        assertThat(negotiator.get("/negotiations/" + table.id()).body()).contains("1\u00a0585,0");
    }

    @Test
    void whatADraftHoldsIsNamedBeforeItIsReplacedAndAColleaguesChangeIsMet() {
        var plan = Map.of("stateFunding", "1379299999,99", "history", "100");
        negotiator.post(page(), hidden(negotiator.post(page(), plan).body()));
        var other = Map.of("stateFunding", "1370000000", "history", "100");
        var check = negotiator.post(page(), other).body();
        assertThat(check).contains("Osa raameista on jo luonnoksessa", "Korvaa luonnoksen: ", "Perustelu oli: Jaettu rahoituksesta");
        var seen = hidden(check);
        assertThat(visitor("neuvottelija2").post(page(), hidden(visitor("neuvottelija2").post(page(), Map.of("stateFunding", "1360000000", "history", "100")).body())).status()).isEqualTo(302);
        var met = negotiator.post(page(), seen);
        assertThat(met.status()).isEqualTo(409);
        assertThat(met.body()).contains("Luonnosta on muutettu sen jälkeen");
        assertThat(negotiator.post(page(), hidden(met.body())).status()).isEqualTo(302);
        assertThat(negotiator.post(page(), other).location()).as("the same again asks nothing").endsWith("/frames");
    }

    @ParameterizedTest
    @CsvSource({"stateFunding, -5, 'ei voi olla negatiivinen'", "reserve, 101, 'välillä 0–100'", "history, NaN, 'Anna luku'", "need.U1, -1, 'välillä'", "jointCare, '9 999 999 999', 'ei jää jaettavaa'"})
    void whatCannotBeReckonedIsNamedAtItsFieldAndNothingIsTaken(String field, String typed, String why) {
        var refused = negotiator.post(page(), Map.of(field, typed));
        assertThat(refused.status()).isEqualTo(200);
        assertThat(refused.body()).contains(why, "value=\"" + typed + "\"", "<title>Virhe: ").doesNotContain("id=\"proposal\"");
    }

    @Test
    void fixedAndVariablePaymentIsReckonedByHand() {
        var payment = "/negotiations/" + tables.afterTheFirstRound(organizer("neuvottelija"), provider("tuottaja").provider()).id() + "/funding/payment";
        // 310 M€ · (0,70 + 0,30 · (1 + 1,00 · 0,10)) = 319,3 M€; of 1 M€ saved 60 % goes to prevention
        assertThat(negotiator.get(payment + "?fixed=70&rate=100&volume=110").body()).contains("319 300 000,00".replace(' ', '\u00a0'), "600 000,00".replace(' ', '\u00a0'), "Resurssiperusteinen");
        assertThat(negotiator.get(payment + "?fixed=170").body()).contains("välillä 0–100");
    }

    /** What the form of the check sends. */
    private static Map<String, String> hidden(String body) {
        var fields = new HashMap<String, String>();
        var form = body.substring(body.indexOf("id=\"take\""));
        Pattern.compile("<input type=\"hidden\" name=\"([^\"]+)\" value=\"([^\"]*)\"").matcher(form.substring(0, form.indexOf("</form>")))
                .results().forEach(field -> fields.put(field.group(1), field.group(2)));
        fields.remove("_csrf");
        return fields;
    }

    private String page() {
        return "/negotiations/" + table.id() + "/funding/frames";
    }
}
