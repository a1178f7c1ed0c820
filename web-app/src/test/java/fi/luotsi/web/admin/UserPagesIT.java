package fi.luotsi.web.admin;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;

import fi.luotsi.web.testing.Answer;
import fi.luotsi.web.testing.RunningLuotsi;
import fi.luotsi.web.testing.Visitor;

class UserPagesIT extends RunningLuotsi {

    @Test
    void theListShowsTheOwnHouseInWords() {
        assertThat(administrator().get("/admin/users").body())
                .contains("neuvottelija", "Järjestäjän neuvottelija", "Uudenmaan liikelaitos", "Käytössä").doesNotContain("keskisuomi");
    }

    @Test
    void aNewUserSignsInWithTheGivenPassword() {
        var made = create("uusi.tuottaja", "PROVIDER_MANAGER", house().liikelaitos().toString(), "first password 1");
        assertThat(made.location()).isEqualTo("/admin/users");
        assertThat(administrator().get("/admin/users").body()).contains("Käyttäjä on luotu", "uusi.tuottaja");
        assertThat(anonymous().signIn("uusi.tuottaja", "first password 1").get("/").location()).isEqualTo("/portal");
    }

    @Test
    void whatIsWrongStandsAtItsFieldAndTypedTextStays() {
        var page = create("neuvottelija", "AUDITOR", "", "too short").body();
        assertThat(page).contains("Salasanassa on oltava 12–72 merkkiä", "value=\"neuvottelija\"", "<title>Virhe:").doesNotContain("too short");
        assertThat(create("Neuvottelija", "AUDITOR", "", "long enough 12").body()).contains("Käyttäjätunnus on jo käytössä");
        assertThat(create("uusi2", "PROVIDER_MANAGER", "", "long enough 12").body()).contains("Valitse tuottaja");
        assertThat(create("uusi3", "PROVIDER_MANAGER", house().keskiSuomenLiikelaitos().toString(), "long enough 12").body())
                .contains("Valitse tuottaja");
    }

    @Test
    void aUserIsClosedOpenedAndGivenAnotherRole() {
        create("muuttuva", "AUDITOR", "", "long enough 12");
        String page = pageOf("muuttuva");
        administrator().post(page + "/disable", Map.of());
        assertThat(administrator().get(page).body()).contains("Käyttäjätunnus on suljettu.", "Suljettu");
        administrator().post(page + "/enable", Map.of());
        assertThat(administrator().get(page).body()).contains("Käyttäjätunnus on taas käytössä.");
        administrator().post(page + "/role", Map.of("role", "DECISION_MAKER"));
        assertThat(administrator().get(page).body()).contains("Rooli on vaihdettu.", "Päättäjä");
    }

    @Test
    void aForgottenPasswordIsResetShownOnceAndChangedBeforeAnythingElse() {
        create("unohtava", "AUDITOR", "", "long enough 12");
        var open = anonymous().signIn("unohtava", "long enough 12");
        String page = pageOf("unohtava");
        administrator().post(page + "/password", Map.of());
        var shown = Pattern.compile("id=\"new-password\">([a-z0-9]{16})<").matcher(administrator().get(page).body());
        assertThat(shown.find()).isTrue();
        assertThat(administrator().get(page).body()).doesNotContain("new-password\">").contains("Annettiin kertakäyttöinen salasana");
        assertThat(open.get("/negotiations").location()).as("open sessions end").startsWith("/login");
        var once = anonymous().signIn("unohtava", shown.group(1));
        assertThat(once.get("/negotiations").location()).isEqualTo("/profile/password");
        assertThat(once.get("/profile/password").body()).contains("Valitse ensin oma");
        assertThat(change(once, "wrong", "my own password", "my own password").body()).contains("Nykyinen salasana on väärä.").doesNotContain("my own password");
        assertThat(change(once, shown.group(1), "my own password", "my own passwort").body()).contains("Salasanat eivät ole samat.");
        assertThat(change(once, shown.group(1), "short", "short").body()).contains("12–72 merkkiä");
        assertThat(change(once, shown.group(1), "my own password", "my own password").location()).isEqualTo("/login?changed");
        assertThat(once.get("/negotiations").location()).startsWith("/login");
        assertThat(anonymous().signIn("unohtava", "my own password").get("/negotiations").status()).isEqualTo(200);
        assertThat(administrator().get(page).body()).contains("Käyttäjä vaihtoi salasanansa");
    }

    private static Answer change(Visitor who, String current, String fresh, String again) {
        return who.post("/profile/password", Map.of("current", current, "fresh", fresh, "again", again));
    }

    @Test
    void theLastAdministratorIsToldWhyNot() {
        String page = pageOf("paakayttaja");
        administrator().post(page + "/disable", Map.of());
        assertThat(administrator().get(page).body()).contains("Järjestäjällä on oltava vähintään yksi pääkäyttäjä");
    }

    private Visitor administrator() {
        return visitor("paakayttaja");
    }

    private Answer create(String username, String role, String provider, String password) {
        return administrator().post("/admin/users", Map.of("username", username, "task", "Kokeilija", "role", role, "provider", provider,
                "password", password));
    }

    private String pageOf(String username) {
        var link = Pattern.compile("href=\"(/admin/users/[0-9a-f-]{36})\">" + Pattern.quote(username) + "<")
                .matcher(administrator().get("/admin/users").body());
        assertThat(link.find()).isTrue();
        return link.group(1);
    }
}
