package fi.luotsi.web.opening;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;

import org.junit.jupiter.api.Test;

import fi.luotsi.web.testing.RunningLuotsi;

class OpeningPageIT extends RunningLuotsi {

    private final String caseNumber = "AVAUS-" + UUID.randomUUID();

    @Test
    void aNegotiationIsOpenedWithTheTemplatesTextsAndTheChosenFramesAndADoubleClickOpensOne() {
        var fields = fields(Map.of());
        var opened = visitor("neuvottelija").post("/negotiations", fields);
        assertThat(opened.location()).startsWith("/negotiations/");
        assertThat(visitor("neuvottelija").post("/negotiations", fields).location()).isEqualTo(opened.location());
        var page = visitor("neuvottelija").get(opened.location()).body();
        assertThat(page).contains("Neuvottelu on avattu.", "Kumppanuussopimus 2031", "Osapuolet ja yhteyshenkilöt", "Lastensuojelu", "Rahoitusmalli",
                "Palvelutarpeen arviointi, enimmäisaika");
        assertThat(visitor("neuvottelija").get(opened.location() + "/frames").body()).contains("2031", "2032").doesNotContain("Ikäihmisten palvelut");
        assertThat(visitor("tuottaja").get("/portal" + opened.location()).body()).contains("Kumppanuussopimus 2031").doesNotContain("Osapuolet ja yhteyshenkilöt");
    }

    @Test
    void whatIsWrongStandsAtItsFieldAndTypedTextStays() {
        visitor("neuvottelija").post("/negotiations", fields(Map.of()));
        assertThat(refused(Map.of("id", UUID.randomUUID().toString()))).contains("Asianumero on jo toisella neuvottelulla.", "id=\"caseNumber-error\"");
        assertThat(refused(Map.of("lastYear", "2030"))).contains("Viimeinen vuosi on sama tai myöhempi", "value=\"2030\"");
        assertThat(refused(Map.of("firstYear", "ensi vuosi"))).contains("Anna vuosi neljällä numerolla", "value=\"ensi vuosi\"");
        assertThat(refused(Map.of("days", "0"))).contains("Vastausaika on 1–365 päivää.");
        assertThat(refused(Map.of("provider", house().keskiSuomenLiikelaitos().toString()))).contains("Valitse tuottaja.", "id=\"provider-error\"");
        var nothing = visitor("neuvottelija").post("/negotiations", Map.of("titleFi", "Vain nimi")).body();
        assertThat(nothing).contains("<title>Virhe:", "value=\"Vain nimi\"", "Anna asianumero.", "Valitse ainakin yksi palvelukokonaisuus.");
    }

    @Test
    void onlyANegotiatorOpens() {
        assertThat(visitor("neuvottelija").get("/negotiations").body()).contains("href=\"/negotiations/new\"");
        assertThat(visitor("tarkastaja").get("/negotiations").body()).doesNotContain("/negotiations/new");
        assertThat(visitor("tarkastaja").get("/negotiations/new").status()).isEqualTo(403);
    }

    private String refused(Map<String, String> other) {
        var answer = visitor("neuvottelija").post("/negotiations", fields(other));
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.body()).contains("value=\"Kumppanuussopimus 2031\"", "value=\"U1\" checked=\"checked\"");
        return answer.body();
    }

    private Map<String, String> fields(Map<String, String> other) {
        var fields = new LinkedHashMap<String, String>(Map.of("id", UUID.nameUUIDFromBytes(caseNumber.getBytes(java.nio.charset.StandardCharsets.UTF_8)).toString(),
                "provider", house().liikelaitos().toString(), "titleFi", "Kumppanuussopimus 2031", "titleSv", "Partnerskapsavtal 2031", "caseNumber", caseNumber,
                "firstYear", "2031", "lastYear", "2032", "days", "14", "packages", "U1", "rules", "arviointi"));
        fields.putAll(other);
        return fields;
    }
}
