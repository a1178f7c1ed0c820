package fi.luotsi.web.codeset;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;

import fi.luotsi.web.testing.RunningLuotsi;
import fi.luotsi.web.testing.Visitor;

class CodePagesIT extends RunningLuotsi {

    private static final Pattern SEEN = Pattern.compile("name=\"seen\"[^>]*value=\"(\\d+)\"");

    @Test
    void theSharedCodesAreListedByTheirGrouping() {
        var administrator = visitor("paakayttaja");
        assertThat(administrator.get("/admin/codes").body()).contains("Lastensuojelu", "Uusimaa 2019 -harjoitus", "Kuntamaiseman tuoteryhmät 2012").doesNotContain("??");
        assertThat(administrator.get("/admin/codes?show=kuntamaisema_2012").body()).contains("Aikuisten psykososiaaliset palvelut").doesNotContain("<td>Uusimaa 2019 -harjoitus</td>");
        assertThat(administrator.get("/admin/codes/U1").status()).as("a shared code is not changed here").isEqualTo(404);
    }

    @Test
    void whatIsWrongIsNamedAtItsField() {
        var administrator = visitor("paakayttaja");
        var refused = administrator.post("/admin/codes/new", Map.of("code", "U1", "nameFi", "Oma nimi", "validFrom", "1.1.2020", "validTo", "31.12.2019"));
        assertThat(refused.body()).contains("id=\"code-error\"", "id=\"scheme-error\"", "id=\"nameFi-error\"", "id=\"validFrom-error\"", "id=\"source-error\"", "Oma nimi", "Koodi on jo käytössä.");
        assertThat(administrator.post("/admin/codes/new", Map.of("code", "X1", "validFrom", "31.2.2020")).body()).contains("id=\"validFrom-error\"", "31.2.2020");
    }

    @Test
    void anOwnCodeIsChosenWhileItIsValidAndAPublishedChainKeepsItsName() {
        var administrator = visitor("paakayttaja");
        var code = "KOE-1";
        assertThat(administrator.post("/admin/codes/new", form("Kotikuntoutus", code, "")).location()).isEqualTo("/admin/codes");
        assertThat(administrator.get("/admin/codes?show=sote-tietopaketit").body()).contains("Koodi KOE-1 on tallennettu.", "Kotikuntoutus", "1.1.2020 alkaen");
        var published = publishedChain(administrator, code);
        assertThat(visitor("tuottaja").get(published).body()).contains("Kotikuntoutus");

        var change = form("Tehostettu kotikuntoutus", code, "31.12.2021");
        change.put("seen", first(SEEN, administrator.get("/admin/codes/" + code).body()));
        assertThat(administrator.post("/admin/codes/" + code, change).location()).isEqualTo("/admin/codes");
        assertThat(administrator.post("/admin/codes/" + code, change).status()).as("a colleague's change").isEqualTo(409);
        assertThat(administrator.get("/admin/codes").body()).contains("Tehostettu kotikuntoutus", "päättynyt", "1.1.2020–31.12.2021");
        assertThat(visitor("tuottaja").get(published).body()).contains("Kotikuntoutus").doesNotContain("Tehostettu");
        var draft = draft(administrator, published);
        assertThat(administrator.get(draft + "/steps/new").body()).as("ended").doesNotContain("Tehostettu kotikuntoutus");
        assertThat(visitor("neuvottelija").get("/chains/matrix?code=" + code).body()).contains("Koodikoe");
    }

    private static String publishedChain(Visitor administrator, String code) {
        var draft = administrator.post("/chains/new", Map.of("nameFi", "Koodikoe", "nameSv", "Kodprov", "servicePackage", "U3")).location();
        var step = new HashMap<>(Map.of("seen", first(SEEN, administrator.get(draft).body()), "nameFi", "Jakso", "nameSv", "Period", "actorKind", "PROVIDER", "actorFi", "Liikelaitos",
                "actorSv", "Affärsverk", "entry", "true", "exit", "true", "service", code));
        assertThat(administrator.post(draft + "/steps/new", step).status()).isEqualTo(302);
        return administrator.post(draft + "/publish", Map.of("seen", first(SEEN, administrator.get(draft).body()), "validFrom", "1.1.2090", "reason", "Koe")).location();
    }

    private static String draft(Visitor administrator, String published) {
        return administrator.post(published + "/revise", Map.of()).location();
    }

    private static Map<String, String> form(String name, String code, String last) {
        return new HashMap<>(Map.of("code", code, "scheme", "sote-tietopaketit", "nameFi", name, "nameSv", name, "validFrom", "1.1.2020", "validTo", last, "source", "Oletus"));
    }

    private static String first(Pattern pattern, String body) {
        var found = pattern.matcher(body);
        assertThat(found.find()).as(pattern.pattern()).isTrue();
        return found.group(1);
    }
}
