package fi.luotsi.web.chain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;

import fi.luotsi.web.testing.RunningLuotsi;
import fi.luotsi.web.testing.Visitor;

class ChainPagesIT extends RunningLuotsi {

    private static final Pattern SEEN = Pattern.compile("name=\"seen\"[^>]*value=\"(\\d+)\"");
    private static final Pattern LINK = Pattern.compile("href=\"(/chains/[0-9a-f-]{36}/versions/\\d+)\"");

    @Test
    void everybodyOfTheHouseReadsAPublishedVersion() {
        for (String username : new String[] {"neuvottelija", "tuottaja", "saatio", "paattaja", "tarkastaja"}) {
            var visitor = visitor(username);
            assertThat(visitor.get(address(visitor, "kotiutuminen", "3")).body()).as(username)
                    .contains("Kotihoidon aloitus", "class=\"lanes\"", "Lisää 5 kohtaa", "24", "Vertaa versioon 2").doesNotContain("/draft");
        }
    }

    @Test
    void theListIsCutByCodeAndByName() {
        var negotiator = visitor("neuvottelija");
        assertThat(negotiator.get("/chains?code=U3").body()).contains("Muistisairaan palveluketju", "Ikäihmisen kotiutuminen").doesNotContain("Lapsen mielenterveys</a>");
        assertThat(negotiator.get("/chains?q=MUISTI").body()).contains("Muistisairaan palveluketju</a>").doesNotContain("Ikäihmisen kotiutuminen</a>");
        assertThat(negotiator.get("/chains?q=eiole").body()).contains("Mikään rivi ei vastaa rajausta.");
    }

    @Test
    void whatIsNotTheirsDoesNotExist() {
        var address = address(visitor("neuvottelija"), "muisti", "1");
        assertThat(visitor("keskisuomi").get(address).status()).isEqualTo(404);
        assertThat(visitor("keskisuomi").get("/chains").body()).contains("Yhtään palveluketjua ei ole julkaistu.");
        assertThat(visitor("neuvottelija").get("/chains/new").status()).isEqualTo(403);
    }

    @Test
    void twoVersionsAreComparedInWords() {
        var negotiator = visitor("neuvottelija");
        var three = address(negotiator, "kotiutuminen", "3");
        assertThat(negotiator.get(three.replace("/versions/3", "/changes/2/3")).body()).contains("Muutettu enimmäisaika", "≤ 72 h → ≤ 24 h");
        assertThat(negotiator.get(three.replace("/versions/3", "/changes/1/2")).body()).contains("Lisätty vaihe", "Apuvälineet kotiin");
    }

    @Test
    void anAdministratorDrawsChecksTakesBackAndPublishes() {
        var administrator = visitor("paakayttaja");
        assertThat(administrator.post("/chains/new", Map.of("nameFi", "Koeketju", "nameSv", "", "servicePackage", "olematon")).body())
                .contains("Kirjoita teksti suomeksi ja ruotsiksi.", "Valitse luettelosta.", "Koeketju");
        var draft = administrator.post("/chains/new", Map.of("nameFi", "Koeketju", "nameSv", "Provkedja", "servicePackage", "U1")).location();
        assertThat(draft).matches("/chains/[0-9a-f-]{36}/draft");

        var refused = administrator.post(draft + "/steps/new", step(administrator, draft, "Arvio", "", Map.of("cost", "kallis", "volume", "−4", "actorFi", "Sote-keskus")));
        assertThat(refused.body()).contains("id=\"nameSv-error\"", "id=\"actorSv-error\"", "id=\"cost-error\"", "id=\"volume-error\"", "kallis");
        administrator.post(draft + "/steps/new", step(administrator, draft, "Arvio", "Bedömning", Map.of("entry", "true")));
        administrator.post(draft + "/steps/new", step(administrator, draft, "Hoito", "Vård", Map.of("exit", "true", "actorFi", "Sairaala", "actorSv", "Sjukhus", "cost", "1 234,50", "costAssumed", "true")));
        assertThat(administrator.get(draft).body()).contains("Vastuutaho puuttuu: vaihe 1 Arvio.", "Vaiheeseen 2 Hoito ei johda mitään reittiä.", "1\u00a0234,50\u00a0€ asiakasta kohti (oletus)");
        assertThat(administrator.post(draft + "/publish", Map.of("seen", seen(administrator, draft), "validFrom", "1.1.2090", "reason", "Koe")).body())
                .contains("Ketjua ei voi julkaista");

        administrator.post(draft + "/undo", Map.of("seen", seen(administrator, draft)));
        assertThat(administrator.get(draft).body()).contains("1 Arvio").doesNotContain("2 Hoito");
        assertThat(administrator.post(draft + "/facts", Map.of("seen", "1", "nameFi", "Toinen", "nameSv", "Andra", "servicePackage", "U1")).status()).as("a colleague's edit").isEqualTo(409);

        var step = first(Pattern.compile("(" + draft + "/steps/[0-9a-f-]{36})\""), administrator.get(draft).body());
        administrator.post(step, step(administrator, draft, "Arvio", "Bedömning", Map.of("entry", "true", "exit", "true", "actorFi", "Sote-keskus", "actorSv", "Social- och hälsocentral")));
        assertThat(administrator.post(draft + "/publish", Map.of("seen", seen(administrator, draft), "validFrom", "31.2.2090", "reason", "Koe")).body()).contains("id=\"validFrom-error\"");
        var published = administrator.post(draft + "/publish", Map.of("seen", seen(administrator, draft), "validFrom", "1.1.2090", "reason", "Koe"));
        assertThat(published.location()).endsWith("/versions/1");
        assertThat(visitor("tuottaja").get(published.location()).body()).contains("Koeketju", "1.1.2090 alkaen");
        assertThat(administrator.get(draft).status()).isEqualTo(404);
    }

    @Test
    void aCopyIsAChainOfItsOwnForGroupsOfClientsOfItsOwn() {
        var administrator = visitor("paakayttaja");
        var draft = administrator.post(address(administrator, "muisti", "1") + "/copy", Map.of()).location();
        assertThat(administrator.get(draft).body()).contains("Muistisairaan palveluketju (kopio)", "Ketju on kopioitu luonnokseksi.");
        var segments = draft + "/segments";
        var refused = administrator.post(segments + "/new", Map.of("seen", seen(administrator, draft), "nameFi", "Monipalveluasiakkaat", "size", "1200"));
        assertThat(refused.body()).contains("id=\"nameSv-error\"", "id=\"definitionFi-error\"", "id=\"sizeSource-error\"", "Monipalveluasiakkaat");
        var typed = Map.of("nameFi", "Monipalveluasiakkaat", "nameSv", "Multiklienter", "definitionFi", "Vähintään neljä palvelua vuodessa.", "definitionSv", "Minst fyra tjänster per år.",
                "size", "1 200", "sizeAssumed", "true");
        var form = new HashMap<>(typed);
        form.put("seen", seen(administrator, draft));
        assertThat(administrator.post(segments + "/new", form).location()).isEqualTo(draft);
        assertThat(administrator.get(draft).body()).contains("Monipalveluasiakkaat</a>", "1\u00a0200 henkeä (oletus)");
        assertThat(administrator.post(segments + "/1", form).status()).as("a colleague's edit").isEqualTo(409);
        var last = administrator.get(draft).body().split("/segments/\\d+\"", -1).length - 1;
        administrator.post(segments + "/" + last + "/remove", Map.of("seen", seen(administrator, draft)));
        assertThat(administrator.get(draft).body()).doesNotContain("Monipalveluasiakkaat");
        assertThat(visitor("neuvottelija").get("/chains?q=kopio").body()).doesNotContain("(kopio)</a>");
    }

    @Test
    void aDraftPromisesServicesAsAWhole() {
        var administrator = visitor("paakayttaja");
        var draft = administrator.post("/chains/new", Map.of("nameFi", "Lupausketju", "nameSv", "Löfteskedja", "servicePackage", "U3")).location();
        assertThat(administrator.post(draft + "/services", Map.of("seen", "1", "promised", "S08")).location()).startsWith(draft);
        assertThat(administrator.get(draft).body()).contains("Poista luvatuista: Kuntoutus", "Kuntoutus").doesNotContain("??");
        assertThat(administrator.get("/chains/matrix?code=S08").body()).contains("Lupausketju");
        assertThat(administrator.post(draft + "/services", Map.of("seen", "2", "promised", "")).status()).isEqualTo(302);
        assertThat(administrator.get(draft).body()).contains("id=\"promised-error\"");
        assertThat(administrator.post(draft + "/services", Map.of("seen", "2", "promised", "S08", "away", "true")).status()).isEqualTo(302);
        assertThat(administrator.get(draft).body()).doesNotContain("Poista luvatuista");
    }

    @Test
    void theMatrixShowsWhoHasWhichStepsOfWhichChain() {
        var matrix = visitor("neuvottelija").get("/chains/matrix").body();
        assertThat(matrix).contains("Lapsen mielenterveys", "Ikäihmisen kotiutuminen", "vaihetta", "Aukot", "Päällekkäisyydet").doesNotContain("??");
        assertThat(visitor("tuottaja").get("/chains/matrix?code=U3").body()).contains("Muistisairaan palveluketju</a>").doesNotContain("Lapsen mielenterveys</a>");
        assertThat(visitor("keskisuomi").get("/chains/matrix").body()).contains("Yhtään palveluketjua ei ole julkaistu.");
    }

    private static Map<String, String> step(Visitor administrator, String draft, String fi, String sv, Map<String, String> more) {
        var form = new HashMap<>(Map.of("seen", seen(administrator, draft), "nameFi", fi, "nameSv", sv, "actorKind", "PROVIDER"));
        form.putAll(more);
        return form;
    }

    private static String seen(Visitor administrator, String draft) {
        return first(SEEN, administrator.get(draft).body());
    }

    private static String address(Visitor visitor, String name, String version) {
        return first(LINK, visitor.get("/chains?q=" + name).body()).replaceAll("\\d+$", version);
    }

    private static String first(Pattern pattern, String body) {
        var found = pattern.matcher(body);
        assertThat(found.find()).as(pattern.pattern()).isTrue();
        return found.group(1);
    }
}
