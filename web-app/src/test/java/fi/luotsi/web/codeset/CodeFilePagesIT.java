package fi.luotsi.web.codeset;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;
import org.springframework.web.util.HtmlUtils;

import fi.luotsi.web.testing.RunningLuotsi;
import fi.luotsi.web.testing.Visitor;

/** Own codes by file: the template, the dry run, all rows or none, and the undoing of a file. */
class CodeFilePagesIT extends RunningLuotsi {

    private static final String HERE = "/admin/codes/import";
    private static final Pattern ROWS = Pattern.compile("name=\"rows\" value=\"([^\"]*)\"");
    private static final Pattern UNDO = Pattern.compile("action=\"(/admin/codes/import/[0-9a-f-]{36}/undo)\"");
    private static final Pattern SEEN = Pattern.compile("name=\"seen\"[^>]*value=\"(\\d+)\"");
    private static final String HEADS = "Koodi;Luokitus;Nimi suomeksi;Nimi ruotsiksi;Voimassa alkaen;Viimeinen päivä;Lähde\n";

    private Visitor administrator() {
        return visitor("paakayttaja");
    }

    @Test
    void aFileIsLookedAtSavedWholeAndUndone() {
        var right = checked(HEADS + "TUO-1;Omat;Kotisairaala;Hemsjukhus;1.1.2021;;oletus\nTUO-2;Omat;Päiväsairaala;Dagsjukhus;2021-01-01;31.12.2030;oletus\n");
        assertThat(right).contains("Tiedosto muuttaa 2 koodia", "uusi koodi", "Kotisairaala / Hemsjukhus; Omat; 1.1.2021 alkaen; lähde: oletus", "1.1.2021–31.12.2030");
        assertThat(administrator().get("/admin/codes").body()).as("only looked at").doesNotContain("TUO-1");
        keep(right);
        assertThat(administrator().get(HERE).body()).contains("2 koodia on tallennettu.", "koodit.csv");
        var template = new String(administrator().download(HERE + "/template.csv"), UTF_8);
        assertThat(template).contains(HEADS.strip(), "TUO-1;Omat;Kotisairaala;Hemsjukhus;2021-01-01;;oletus");
        assertThat(checked(template)).as("the template comes back as it went").contains("Tiedosto ei muuta mitään").doesNotContain("keep-form");

        keep(checked(HEADS + "TUO-1;Omat;Kotisairaalahoito;Hemsjukhusvård;1.1.2021;;oletus\n"));
        assertThat(administrator().get("/admin/codes?code=TUO-1").body()).contains("Kotisairaalahoito").doesNotContain("Päiväsairaala</");
        assertThat(undo()).isEqualTo(HERE);
        assertThat(administrator().get(HERE).body()).contains("Tuonti on kumottu.", "Kumottu ");
        assertThat(administrator().get("/admin/codes?code=TUO-1").body()).as("what the earlier file said holds again").contains("Kotisairaala").doesNotContain("Kotisairaalahoito");
        assertThat(undo()).isEqualTo(HERE);
        assertThat(administrator().get("/admin/codes").body()).doesNotContain("TUO-1", "TUO-2");
        assertThat(administrator().post("/admin/codes/new", form("TUO-1")).location()).as("the code is free again").isEqualTo("/admin/codes");
    }

    @Test
    void oneWrongRowKeepsAllOut() {
        var wrong = checked(HEADS + "TUO-8;Omat;Hyvä;Bra;1.1.2021;;oletus\nTUO-9;;Vain suomeksi;;31.2.2021;;oletus\nU1;Omat;Lastensuojelu;Barnskydd;1.1.2021;;oletus\n"
                + "TUO-8;Omat;Toinen;Andra;1.1.2021;1.1.2020;\n");
        assertThat(wrong).contains("Rivi 3", "”31.2.2021” ei ole päivä.", "Rivi 4", "Koodi on jo käytössä.", "Rivi 5", "Sama koodi on jo rivillä 2.", "Kirjoita koodin lähde tai oletus.",
                "Viimeinen päivä ei voi olla sitä ennen.").doesNotContain("keep-form", "??");
        assertThat(checked("a;b\n1;2\n")).contains("Sarake puuttuu.", "Nimi ruotsiksi");
        assertThat(checked(HEADS)).contains("Tiedostossa ei ole yhtään koodia.");
        assertThat(administrator().postFile(HERE, "x.csv", new byte[0]).body()).contains("Valitkaa tiedosto.");
        assertThat(administrator().post(HERE + "/keep", Map.of("rows", HEADS + "U1;x;y;z;1.1.2021;;o\n")).body()).contains("Koodi on jo käytössä.");
        assertThat(administrator().get("/admin/codes").body()).doesNotContain("TUO-8", "TUO-9");
        assertThat(visitor("neuvottelija").get(HERE).status()).isEqualTo(403);
    }

    @Test
    void aChainBelongsToAnOwnCodeWhichItsFileThenKeeps() {
        keep(checked(HEADS + "TUO-K;Omat;Yhdistelmäpalvelut;Kombinerade tjänster;1.1.2021;;oletus\n"));
        var facts = Map.of("nameFi", "Oman koodin ketju", "nameSv", "Egna kodens kedja", "servicePackage", "TUO-K");
        var draft = administrator().post("/chains/new", facts).location();
        assertThat(administrator().get(draft).body()).contains("Yhdistelmäpalvelut");
        assertThat(administrator().post("/chains/new", Map.of("nameFi", "x", "nameSv", "y", "servicePackage", "EI-OLE")).body()).contains("id=\"servicePackage-error\"");
        assertThat(administrator().get("/chains?code=TUO-K").body()).contains("Oman koodin ketju", "Yhdistelmäpalvelut (TUO-K)");
        undo();
        assertThat(administrator().get(HERE).body()).contains("Tuontia ei voi kumota");

        var step = new HashMap<>(Map.of("seen", first(SEEN, administrator().get(draft).body()), "nameFi", "Jakso", "nameSv", "Period", "actorKind", "PROVIDER", "actorFi", "Liikelaitos",
                "actorSv", "Affärsverk", "entry", "true", "exit", "true", "service", "TUO-K"));
        assertThat(administrator().post(draft + "/steps/new", step).status()).isEqualTo(302);
        var published = administrator().post(draft + "/publish", Map.of("seen", first(SEEN, administrator().get(draft).body()), "validFrom", "1.1.2091", "reason", "Koe")).location();
        assertThat(visitor("neuvottelija").get(published + "/cost").body()).as("by its name, not by its code").contains("Liikelaitos · Yhdistelmäpalvelut", "palvelukokonaisuuden Yhdistelmäpalvelut menoraamit");
        assertThat(visitor("tuottaja").get("/chains/matrix?code=TUO-K").body()).contains("Oman koodin ketju");
    }

    private String checked(String file) {
        return administrator().postFile(HERE, "koodit.csv", file.getBytes(UTF_8)).body();
    }

    private void keep(String page) {
        assertThat(administrator().post(HERE + "/keep", Map.of("rows", HtmlUtils.htmlUnescape(first(ROWS, page)), "fileName", "koodit.csv")).location()).isEqualTo(HERE);
    }

    /** Of the newest file that still holds. */
    private String undo() {
        return administrator().post(first(UNDO, administrator().get(HERE).body()), Map.of()).location();
    }

    private static Map<String, String> form(String code) {
        return Map.of("code", code, "scheme", "Omat", "nameFi", "Nimi", "nameSv", "Namn", "validFrom", "1.1.2020", "source", "oletus");
    }

    private static String first(Pattern pattern, String body) {
        var found = pattern.matcher(body);
        assertThat(found.find()).as(pattern.pattern()).isTrue();
        return found.group(1);
    }
}
