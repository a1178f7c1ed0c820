package fi.luotsi.web.preferences;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;

import org.junit.jupiter.api.Test;

import fi.luotsi.web.testing.RunningLuotsi;

class LanguageSwitchIT extends RunningLuotsi {

    @Test
    void theFirstVisitFollowsTheBrowserAndElseSpeaksFinnish() {
        assertThat(anonymous().header("Accept-Language", "de, sv-FI;q=0.8, en;q=0.5").get("/").body()).contains("lang=\"sv\"");
        assertThat(anonymous().header("Accept-Language", "de").get("/").body()).contains("lang=\"fi\"");
        assertThat(anonymous().get("/").body()).contains("lang=\"fi\"");
    }

    @Test
    void aLinkAsksForTheSamePageAndIsRemembered() {
        var reader = anonymous();
        var answer = reader.get("/help/provider?x=1&lang=sv");
        assertThat(answer.status()).isEqualTo(303);
        assertThat(answer.location()).isEqualTo("/help/provider?x=1");
        assertThat(reader.get("/").body()).contains("lang=\"sv\"");
    }

    @Test
    void anUnknownLanguageChangesNothing() {
        assertThat(anonymous().get("/help?lang=de").status()).isEqualTo(200);
    }

    @Test
    void aChoiceBelongsToThePersonAndComesToAnotherBrowser() {
        fresh("neuvottelija2").get("/profile?lang=en");
        assertThat(fresh("neuvottelija2").get("/profile").body()).contains("lang=\"en\"");
        fresh("neuvottelija2").get("/profile?lang=fi");
    }

    @Test
    void typedTextComesAlongIntoTheOtherLanguage() {
        var administrator = fresh("paakayttaja");
        var answer = administrator.post("/admin/users", Map.of("lang", "sv", "luotsi.page", "/admin/users/new",
                "username", "ei vielä \"valmis\"", "task", "", "role", "PROVIDER_MANAGER", "password", "do not keep this"));
        assertThat(answer.status()).isEqualTo(303);
        assertThat(answer.location()).isEqualTo("/admin/users/new");
        var page = administrator.get("/admin/users/new").body();
        assertThat(page).contains("lang=\"sv\"", "value=\"ei vielä &quot;valmis&quot;\"").doesNotContain("do not keep this");
        assertThat(page).containsPattern("value=\"PROVIDER_MANAGER\"[^>]*checked");
        administrator.get("/admin?lang=fi");
    }

    @Test
    void aRefusedFormShownAtAnotherAddressStillKnowsItsPage() {
        var refused = visitor("paakayttaja").post("/admin/users", Map.of("username", "x", "luotsi.page", "/admin/users/new"));
        assertThat(refused.body()).contains("name=\"luotsi.page\" value=\"/admin/users/new\"");
        assertThat(visitor("paakayttaja").post("/admin/users", Map.of("lang", "fi", "luotsi.page", "https://evil.example/")).location())
                .isEqualTo("/admin/users");
    }

    @Test
    void coloursAreChosenByAPostAndRemembered() {
        var reader = anonymous();
        assertThat(reader.get("/").body()).contains("data-color-scheme=\"auto\"");
        assertThat(reader.post("/preferences/scheme", Map.of("scheme", "dark", "back", "/help")).location()).isEqualTo("/help");
        assertThat(reader.get("/").body()).contains("data-color-scheme=\"dark\"");
        assertThat(reader.post("/preferences/scheme", Map.of("scheme", "light", "back", "//evil.example")).location()).isEqualTo("/");
    }
}
