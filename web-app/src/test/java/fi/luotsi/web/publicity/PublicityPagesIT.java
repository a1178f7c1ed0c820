package fi.luotsi.web.publicity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import fi.luotsi.web.demo.FreshTables;
import fi.luotsi.web.testing.RunningLuotsi;
import fi.luotsi.web.testing.SignedAgreements;

class PublicityPagesIT extends RunningLuotsi {

    @Autowired
    private FreshTables tables;

    @Autowired
    private SignedAgreements agreements;

    @Test
    void theOrganizerDecidesAndTheProviderReads() {
        var path = "/negotiations/" + tables.negotiated(organizer("neuvottelija"), provider("tuottaja")).id() + "/publicity";
        var organizer = visitor("neuvottelija");
        assertThat(organizer.get(path).body()).contains("Mitään ei pidetä salassa.", path + "/issues");
        assertThat(organizer.get(path + "/issues").body()).contains("Avoimeksi jätetyt asiat", "yksityinen liikesalaisuus");
        assertThat(organizer.post(path + "/issues", Map.of("secret", "SECRET", "ground", "", "note", "Neuvottelut kesken")).body())
                .contains("id=\"ground-error\"", "Valitkaa peruste", "Neuvottelut kesken");
        assertThat(organizer.post(path + "/issues", Map.of("secret", "x", "note", "y".repeat(2001))).body()).contains("id=\"secret-error\"", "id=\"note-error\"");
        assertThat(organizer.post(path + "/issues", Map.of("secret", "SECRET", "ground", "PRIVATE_BUSINESS_SECRET", "note", "Neuvottelut kesken")).location()).isEqualTo(path);
        assertThat(organizer.get(path).body()).contains("Yksi kohta pidetään salassa.", "julkisuuslaki 24 § 1 mom. 20 k, yksityinen liikesalaisuus", "Lisätieto: Neuvottelut kesken");
        assertThat(organizer.get(path.replace("/publicity", "/timeline?show=all")).body()).contains("”Avoimeksi jätetyt asiat” päätettiin salassa pidettäväksi")
                .doesNotContain("Neuvottelut kesken");
        assertThat(visitor("tuottaja").get("/portal" + path).body()).contains("Yksi kohta pidetään salassa.", "Julkisuudesta päättää järjestäjä.").doesNotContain(path + "/issues");
        assertThat(visitor("tuottaja").get("/portal" + path + "/preview").body()).contains("Julkinen versio.", "Kumppanuussopimus 2020");
        assertThat(visitor("tarkastaja").get(path).body()).contains("Yksi kohta pidetään salassa.").doesNotContain(path + "/issues");
        assertThat(visitor("tarkastaja").get(path + "/issues").status()).isEqualTo(404);
        assertThat(visitor("saatio").get("/portal" + path).status()).isEqualTo(404);
        assertThat(organizer.get(path + "/nothing").status()).isEqualTo(404);
        assertThat(organizer.get(path + "/99999999-0000-4000-8000-000000000000").status()).isEqualTo(404);
        assertThat(organizer.get(path + "/preview?text=sv").body()).contains("Offentlig version.");
    }

    @Test
    void beforeAllIsAgreedThereIsNothingToDecide() {
        var path = "/negotiations/" + tables.afterTheCounterOffers(organizer("neuvottelija"), provider("tuottaja")).id() + "/publicity";
        assertThat(visitor("neuvottelija").get(path).body()).contains("Julkisuudesta päätetään, kun neuvottelutulos on valmis.");
        assertThat(visitor("neuvottelija").get(path + "/preview").status()).isEqualTo(404);
        assertThat(visitor("neuvottelija").post(path + "/issues", Map.of("secret", "PUBLIC")).status()).isEqualTo(404);
    }

    @Test
    void everybodyReadsWhatBothHaveSigned() {
        var proposed = agreements.proposed();
        var anybody = anonymous();
        assertThat(anybody.get("/").body()).contains("href=\"/public/agreements\"");
        assertThat(anybody.get("/public/agreements/" + proposed.code()).status()).isEqualTo(404);
        assertThat(anybody.get("/public/agreements?q=" + proposed.number()).body()).doesNotContain(proposed.code());
        var signed = agreements.signed(proposed.negotiation());
        var address = "/public/agreements/" + signed.code();
        assertThat(anybody.get("/public/agreements?q=" + signed.number() + "&show=valid&sort=-number").body()).contains("href=\"" + address + "\"", "voimassa");
        assertThat(anybody.get("/public/agreements.csv?q=" + signed.number()).body()).contains(signed.number() + ";1;Kumppanuussopimus").doesNotContain("\n\n");
        var page = anybody.get(address).body();
        assertThat(page).contains("Esitys", "Maakuntahallitus hyväksyy sopimuksen.", "Päätös", "Hyväksytään.", "§ 142", "UMKno-2018-1042", "Perustelut: Sopimus on neuvoteltu.",
                "Maakuntajohtaja", "lainvoimainen", "310\u00a0000\u00a0000,00", "href=\"/verify/" + signed.code() + "\"").doesNotContain(signed.fingerprint());
        anybody.get(address + "?lang=en");
        assertThat(anybody.get(address + "?text=sv").body()).contains("<html lang=\"en\"", "Decisions of the bodies", "Utgifter");
        assertThat(anybody.get(address + "?version=2").status()).isEqualTo(404);
        assertThat(anybody.get(address + "?version=x").status()).isEqualTo(404);
        var file = anonymous().get(address + ".pdf?text=sv");
        assertThat(file.header("Content-Disposition")).contains("-1-sv.pdf");
        assertThat(anonymous().header("If-None-Match", file.header("ETag")).get(address + ".pdf?text=sv").status()).isEqualTo(304);
        assertThat(anybody.get("/api/v1" + address).body()).contains("\"euros\":\"310000000.00\"", "\"outcome\":\"APPROVED\"", "\"boundFrom\"").doesNotContain(signed.fingerprint());
        assertThat(anybody.get("/api/v1/public/agreements/AAAABBBBCCCC").status()).isEqualTo(404);
    }
}
