package fi.luotsi.web.negotiation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;

import fi.luotsi.web.testing.RunningLuotsi;

/** Lists in the address, and views saved by their reader. */
class SavedViewsIT extends RunningLuotsi {

    @Test
    void aViewIsSavedUnderItsNameForItsReaderAndRemovedAgain() {
        var reader = visitor("tarkastaja");
        var saved = reader.post("/views", Map.of("place", "NEGOTIATIONS", "name", "Ikäihmiset", "query", "q=ik%C3%A4ih&sort=-due", "back", "/negotiations?q=ik%C3%A4ih&sort=-due"));
        assertThat(saved.location()).isEqualTo("/negotiations?q=ik%C3%A4ih&sort=-due");
        var list = reader.get("/negotiations").body();
        assertThat(list).contains("Omat näkymät (1)", "href=\"/negotiations?q=ik%C3%A4ih&amp;sort=-due\"");
        assertThat(visitor("neuvottelija").get("/negotiations").body()).doesNotContain("Omat näkymät (1)");
        assertThat(reader.get("/negotiations?q=ik%C3%A4ih&sort=-due").body()).contains("aria-sort=\"descending\"", "ikäihmisten asuminen").doesNotContain("Kumppanuussopimus 2021<");
        var remove = Pattern.compile("action=\"(/views/[0-9a-f-]+/forget)\"").matcher(list);
        assertThat(remove.find()).isTrue();
        assertThat(reader.post(remove.group(1), Map.of("back", "//example.com")).location()).isEqualTo("/");
        assertThat(reader.get("/negotiations").body()).contains("Omat näkymät (0)");
    }

    @Test
    void aViewWithoutANameIsRefusedBesideItsField() {
        var reader = fresh("tarkastaja");
        reader.post("/views", Map.of("place", "NEGOTIATIONS", "name", " ", "back", "/negotiations"));
        assertThat(reader.get("/negotiations").body()).contains("Antakaa näkymälle nimi.", "aria-invalid=\"true\"");
    }

    @Test
    void everyListSaysInItsAddressHowItIsShown() {
        assertThat(visitor("paakayttaja").get("/admin/users?sort=-username&show=enabled&q=tuottaja2").body()).contains(">tuottaja2<").doesNotContain(">saatio<");
        assertThat(visitor("neuvottelija").get("/indicators?q=3563").body()).contains("/indicators/3563").doesNotContain("/indicators/191\"");
        assertThat(visitor("paakayttaja").get("/admin/imports?sort=nonsense&page=9").status()).isEqualTo(200);
        assertThat(visitor("neuvottelija").get("/negotiations?q=nothing-like-this").body()).contains("Mikään rivi ei vastaa rajausta.");
    }
}
