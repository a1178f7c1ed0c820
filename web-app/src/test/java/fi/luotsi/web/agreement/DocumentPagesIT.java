package fi.luotsi.web.agreement;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import fi.luotsi.web.demo.FreshTables;
import fi.luotsi.web.testing.RunningLuotsi;

class DocumentPagesIT extends RunningLuotsi {

    @Autowired
    private FreshTables tables;

    @Test
    void everybodyWhoMayReadTheResultReadsTheSameDocument() {
        var path = "/negotiations/" + tables.negotiated(organizer("neuvottelija"), provider("tuottaja")).id();
        assertThat(visitor("neuvottelija").get(path).body()).contains("href=\"" + path + "/document\"");
        assertThat(visitor("tuottaja").get("/portal" + path).body()).contains("href=\"/portal" + path + "/document\"");
        for (var page : new String[] {visitor("neuvottelija").get(path + "/document").body(), visitor("paattaja").get(path + "/document").body(),
            visitor("tarkastaja").get(path + "/document").body(), visitor("tuottaja").get("/portal" + path + "/document").body()}) {
            assertThat(page).contains("Kumppanuussopimus 2020", "Neuvottelutulos, ei vielä esitetty", "310\u00a0000\u00a0000,00", "pätevyysjärjestyksessä", "id=\"s20\"");
        }
        assertThat(visitor("saatio").get("/portal" + path + "/document").status()).isEqualTo(404);
    }

    @Test
    void theDocumentsLanguageIsChosenByItself() {
        var path = "/negotiations/" + tables.negotiated(organizer("neuvottelija"), provider("tuottaja")).id();
        assertThat(visitor("neuvottelija").get(path + "/document?text=sv").body()).contains("<html lang=\"fi\"", "<h1>Sopimusasiakirja</h1>", "Partnerskapsavtal 2020", "Utgifter 2020, euro");
        assertThat(visitor("neuvottelija").get(path + "/document?text=en").body()).contains("Menot 2020, euroa");
    }

    @Test
    void theFileCarriesItsFingerprintAndIsNotSentTwice() {
        var path = "/negotiations/" + tables.negotiated(organizer("neuvottelija"), provider("tuottaja")).id() + "/document";
        var file = visitor("neuvottelija").get(path + ".pdf?text=sv");
        assertThat(file.status()).isEqualTo(200);
        assertThat(file.header("Content-Disposition")).contains("attachment", "avtal.pdf");
        var mark = file.header("ETag");
        assertThat(visitor("neuvottelija").get(path + "?text=sv").body().replace(" ", "")).contains(mark.replace("\"", ""));
        assertThat(visitor("tuottaja").header("If-None-Match", mark).get("/portal" + path + ".pdf?text=sv").status()).isEqualTo(304);
    }

    @Test
    void beforeAllIsAgreedThePageSaysSo() {
        var path = "/negotiations/" + tables.afterTheCounterOffers(organizer("neuvottelija"), provider("tuottaja")).id();
        assertThat(visitor("neuvottelija").get(path + "/document").body()).contains("Neuvottelu on kesken", path + "/word").doesNotContain("document.pdf");
        assertThat(visitor("neuvottelija").get(path + "/document.pdf").status()).isEqualTo(404);
    }
}
