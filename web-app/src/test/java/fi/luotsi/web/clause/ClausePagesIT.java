package fi.luotsi.web.clause;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import fi.luotsi.web.testing.RunningLuotsi;
import fi.luotsi.web.testing.SignedAgreements;
import fi.luotsi.web.testing.Visitor;

/** The library: drafting, publishing, comparing, retiring, and two administrators at once. */
class ClausePagesIT extends RunningLuotsi {

    private static final Pattern FOLLOWS = Pattern.compile("name=\"follows\"[^>]*value=\"(-?\\d+)\"");
    private static final Pattern EDIT = Pattern.compile("name=\"edit\"[^>]*value=\"(\\d+)\"");

    @Autowired
    private Clock clock;
    @Autowired
    private SignedAgreements agreements;

    private Visitor administrator() {
        return visitor("paakayttaja");
    }

    @Test
    void aClauseIsDraftedPublishedComparedAndRetired() {
        var missing = administrator().post("/admin/clauses/new", form("-1", "0", "", "", "Vain suomeksi")).body();
        assertThat(missing).contains("id=\"section-error\"", "id=\"titleFi-error\"", "Vain suomeksi");
        var strange = form("-1", "0", "9", "Paikkaseuranta", "Väestöä seurataan.");
        strange.put("codes", "U1,EI-OLE");
        assertThat(administrator().post("/admin/clauses/new", strange).body()).contains("id=\"codes-error\"", "Koodia EI-OLE ei ole", "<option value=\"U1\" selected", "<option value=\"EI-OLE\" selected",
                "id=\"codes-3\"", "Paikkaseuranta").doesNotContain("id=\"codes-4\"");
        var looked = form("-1", "0", "9", "Paikkaseuranta", "Väestöä *seurataan*.");
        looked.put("preview", "true");
        assertThat(administrator().post("/admin/clauses/new", looked).body()).contains("<em>seurataan</em>", "Mitään ei ole vielä tallennettu", "Kuuluu jokaiseen sopimukseen.");
        assertThat(administrator().get("/clauses?q=paikkaseuranta").body()).as("only looked at").doesNotContain("Paikkaseuranta</a>");

        var draft = administrator().post("/admin/clauses/new", form("-1", "0", "9", "Paikkaseuranta", "Väestöä seurataan.")).location();
        assertThat(draft).startsWith("/admin/clauses/");
        var page = draft.substring("/admin".length());
        assertThat(administrator().get(draft).body()).contains("Luonnos on tallennettu.");
        assertThat(visitor("neuvottelija").get(page).status()).as("a draft is the administrators'").isEqualTo(404);
        assertThat(administrator().post(draft + "/publish", Map.of("follows", "-1", "edit", "1", "reason", " ")).location()).isEqualTo(draft);
        assertThat(administrator().get(draft).body()).contains("id=\"reason-error\"", "Kirjoittakaa perustelu.");
        assertThat(administrator().post(draft + "/publish", Map.of("follows", "-1", "edit", "1", "reason", "Tarvitaan (oletus).")).location()).isEqualTo(page);
        assertThat(administrator().get(page).body()).contains("Versio on julkaistu.");
        assertThat(visitor("neuvottelija").get(page).body()).contains("Paikkaseuranta", "Tarvitaan (oletus).", "versio 1").doesNotContain("/admin/clauses/");

        var second = form("1", "0", "9", "Paikkaseuranta", "Väestöä seurataan vuosittain.");
        second.put("model", "BY_SERVICE_PACKAGE");
        second.put("depthFrom", "2");
        second.put("codes", "U3");
        administrator().post(draft, second);
        assertThat(administrator().get(draft).body()).contains("<option value=\"U3\" selected").doesNotContain("<option value=\"U1\" selected");
        administrator().post(draft + "/publish", Map.of("follows", "1", "edit", "1", "reason", "Rytmi lisättiin (oletus)."));
        assertThat(administrator().get(page).body()).contains("Versio on julkaistu.", "Rytmi lisättiin (oletus).");
        assertThat(visitor("neuvottelija").get(page + "/changes?from=1&to=2").body()).contains("<ins>", "vuosittain", "rahoitusmalli on B");
        assertThat(visitor("neuvottelija").get(page + "/changes?from=1&to=7").status()).isEqualTo(404);
        assertThat(visitor("neuvottelija").get("/clauses?show=depth&q=paikkaseuranta").body()).contains(page, "vähintään syvyydellä 2");
        assertThat(visitor("neuvottelija").get("/clauses?show=a&q=paikkaseuranta").body()).doesNotContain(page);
        assertThat(visitor("neuvottelija").get(page + "/where-used").body()).contains("Pykälä ei ole käytössä missään neuvottelussa.");
        assertThat(visitor("keskisuomi").get(page).status()).as("another organizer's library").isEqualTo(404);

        administrator().post(draft + "/retire", Map.of("from", "31.2.2020", "reason", "Vanhentunut."));
        assertThat(administrator().get(page).body()).contains("id=\"from-error\"", "value=\"31.2.2020\"", "Vanhentunut.");
        var today = LocalDate.now(clock).plusDays(1).toString();
        administrator().post(draft + "/retire", Map.of("from", today, "reason", "Vanhentunut (oletus)."));
        assertThat(visitor("neuvottelija").get(page).body()).contains("Ei käytössä", "Vanhentunut (oletus).");
    }

    @Test
    void whoeverComesSecondSeesBothTexts() {
        var draft = administrator().post("/admin/clauses/new", form("-1", "0", "14", "Varautuminen saarilla", "Ensimmäinen.")).location();
        var mine = administrator().get(draft).body();
        assertThat(number(FOLLOWS, mine) + "/" + number(EDIT, mine)).isEqualTo("-1/1");
        administrator().post(draft, form("-1", "1", "14", "Varautuminen saarilla", "Kollegan teksti."));
        var refused = administrator().post(draft, form("-1", "1", "14", "Varautuminen saarilla", "Oma tekstini."));
        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.body()).contains("Pykälää muutettiin sillä välin", "Kollegan teksti.", "Oma tekstini.");
        assertThat(number(EDIT, refused.body())).as("what was typed can be saved over it").isEqualTo("2");
        assertThat(administrator().post(draft, form("-1", "2", "14", "Varautuminen saarilla", "Oma tekstini.")).location()).isEqualTo(draft);
        assertThat(administrator().post(draft + "/discard", Map.of("follows", "-1", "edit", "3")).location()).isEqualTo("/clauses");
        assertThat(administrator().get(draft).status()).isEqualTo(404);
    }

    @Test
    void whatShipsAndTheStorysOwnClausesAreThere() {
        var page = visitor("neuvottelija").get("/clauses?sort=section").body();
        assertThat(page).contains("Pykäläkirjasto", "Osapuolet ja yhteyshenkilöt", "1–25 / ").doesNotContain("/admin/clauses/new");
        assertThat(visitor("neuvottelija").get("/clauses?code=U1&q=sijaishuollon").body()).contains("Sijaishuollon hankinta");
        assertThat(visitor("neuvottelija").get("/clauses?q=saaristossa").body()).contains("Palvelut saaristossa", "versio 2");
        assertThat(visitor("neuvottelija").get("/clauses/7.1/where-used").body()).contains("UMKno-2019-0876");
        assertThat(visitor("paakayttaja").get("/clauses/7.1/where-used").body()).contains("UMKno-2019-0876").doesNotContain("/negotiations/");
        assertThat(visitor("neuvottelija").get("/clauses/EIOLE").status()).isEqualTo(404);
        assertThat(visitor("tuottaja").get("/clauses").status()).isEqualTo(403);
    }

    @Test
    void anAgreementThatHasAClauseIsNamedToItsOwnOrganizerAlone() {
        var agreement = agreements.signed();
        var named = agreement.number() + "/" + agreement.version();
        for (String reader : new String[] {"neuvottelija", "paakayttaja"}) {
            assertThat(visitor(reader).get("/clauses/12.1/where-used").body()).as(reader).contains(named);
        }
        assertThat(visitor("keskisuomi").get("/clauses/12.1/where-used").body()).contains("KSno-2018-0431").doesNotContain(agreement.number(), agreement.caseNumber());
    }

    @Test
    void whatAClauseSaysOfEachFundingModelIsShownWithIt() {
        assertThat(visitor("neuvottelija").get("/clauses/7.1").body()).contains("Kun pöydällä on malli A", "Kun pöydällä on malli B ilman siirtoja", "enintään (sovittu siirtoraja) luovuttavan").doesNotContain("{limit}");
        assertThat(administrator().get("/admin/clauses/7.1").body()).contains("Oma versio korvaa ne kaikki");
        assertThat(administrator().get("/admin/clauses/7.2").body()).doesNotContain("Oma versio korvaa ne kaikki");
    }

    private static Map<String, String> form(String follows, String edit, String section, String title, String text) {
        return new LinkedHashMap<>(Map.of("follows", follows, "edit", edit, "section", section, "titleFi", title, "titleSv", title, "textFi", text, "textSv", text, "model", "", "depthFrom", "0"));
    }

    private static String number(Pattern field, String page) {
        var found = field.matcher(page);
        assertThat(found.find()).isTrue();
        return found.group(1);
    }
}
