package fi.luotsi.web.invitation;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import fi.luotsi.web.testing.Answer;
import fi.luotsi.web.testing.PassingTime;
import fi.luotsi.web.testing.PostOffice;
import fi.luotsi.web.testing.RunningLuotsi;
import fi.luotsi.web.testing.Visitor;

class InvitationPagesIT extends RunningLuotsi {

    private static final String PAGE = "/admin/invitations";
    private static final Duration LATER = Duration.ofDays(15);

    @Autowired
    private PassingTime time;

    private final String email = "kutsu." + UUID.randomUUID() + "@esimerkki.fi";

    @Test
    void anInvitedPersonChoosesNameAndPasswordAndSignsIn() {
        var link = invite("PROVIDER_MANAGER", house().liikelaitos().toString());
        assertThat(administrator().get(PAGE).body()).as("shown once").contains(email, "Odottaa").doesNotContain(link);
        assertThat(administrator().get(PAGE + "?q=" + email + "&show=live&sort=-expires").body()).contains(email, "aria-sort=\"descending\"");
        assertThat(administrator().get(PAGE + "?q=ei-tallaista").body()).contains("Mikään rivi ei vastaa rajausta.").doesNotContain(email);
        var page = anonymous().get(link);
        assertThat(page.status()).isEqualTo(200);
        assertThat(page.body()).contains("Pääkäyttäjä kutsuu sinut", "Tuottajan johtaja", "Uudenmaan liikelaitos", "value=\"" + email.substring(0, 10));
        var username = "kutsuttu." + UUID.randomUUID();
        assertThat(join(link, username, "kutsutun salasana", "kutsutun salasana").location()).isEqualTo("/login?joined");
        assertThat(anonymous().get("/login?joined").body()).contains("Tunnus on otettu käyttöön");
        assertThat(anonymous().signIn(username, "kutsutun salasana").get("/").location()).isEqualTo("/portal");
        assertThat(administrator().get(PAGE).body()).contains("Käytetty");
        assertThat(administrator().get(pageOf(username)).body()).contains("Otti tunnuksen käyttöön kutsulla");
        var again = anonymous().get(link);
        assertThat(again.status()).isEqualTo(410);
        assertThat(again.body()).contains("Kutsu on käytetty");
        assertThat(join(link, username + "2", "kutsutun salasana", "kutsutun salasana").body()).as("one use only").contains("Kutsu on käytetty");
    }

    @Test
    void theLinkIsMailedInTheInvitedPersonsLanguageAndTheAddressIsKeptForNotices() {
        var fields = new LinkedHashMap<>(form("AUDITOR", ""));
        fields.put("language", "SV");
        administrator().post(PAGE, fields);
        var link = shown();
        time.runDueTasks();
        assertThat(PostOffice.lettersTo(email)).hasSize(1);
        assertThat(PostOffice.textOf(PostOffice.lettersTo(email).getFirst())).contains("Pääkäyttäjä bjuder in dig", PostOffice.LINKS + link);
        var username = "kutsuttu." + UUID.randomUUID();
        join(link, username, "kutsutun salasana", "kutsutun salasana");
        assertThat(anonymous().signIn(username, "kutsutun salasana").get("/profile/notices").body()).contains("value=\"" + email + "\"");
    }

    @Test
    void whatIsWrongStandsAtItsFieldAndNothingIsUsedUp() {
        assertThat(administrator().post(PAGE, Map.of("email", "ei osoite", "role", "PROVIDER_MANAGER")).body())
                .contains("<title>Virhe:", "value=\"ei osoite\"", "id=\"email-error\"", "id=\"task-error\"", "id=\"provider-error\"");
        assertThat(administrator().post(PAGE, form("PROVIDER_MANAGER", house().keskiSuomenLiikelaitos().toString())).body()).contains("Valitse tuottaja");
        var link = invite("AUDITOR", "");
        assertThat(join(link, "neuvottelija", "kutsutun salasana", "kutsutun salasana").body()).contains("Käyttäjätunnus on jo käytössä", "value=\"neuvottelija\"")
                .doesNotContain("kutsutun salasana");
        assertThat(join(link, "ä", "lyhyt", "toinen").body()).contains("12–72 merkkiä", "Salasanat eivät ole samat.");
        assertThat(join(link, "", "", "").body()).contains("id=\"username-error\"");
        assertThat(anonymous().get(link).status()).isEqualTo(200);
    }

    @Test
    void anExpiredInvitationSaysSoIsAskedForAndRenewed() throws Exception {
        var link = invite("AUDITOR", "");
        assertThat(time.later(LATER, () -> anonymous().get(link).body())).contains("Kutsu on vanhentunut", "Pyydä uusi kutsu");
        assertThat(time.later(LATER, () -> join(link, "myohassa." + UUID.randomUUID(), "kutsutun salasana", "kutsutun salasana").body())).contains("Kutsu on vanhentunut");
        assertThat(time.later(LATER, () -> anonymous().post(link + "/ask", Map.of()).location())).isEqualTo(link);
        assertThat(time.later(LATER, () -> anonymous().get(link).body())).contains("Pyyntö on välitetty");
        assertThat(time.later(LATER, () -> administrator().get(PAGE).body())).contains("Vanhentunut, pyytää uutta");
        administrator().post(step("renew"), Map.of());
        var fresh = shown();
        assertThat(fresh).isNotEqualTo(link);
        assertThat(anonymous().get(link).status()).as("the old link is no more").isEqualTo(404);
        assertThat(anonymous().get(fresh).body()).contains("Tervetuloa");
        var instead = invite("AUDITOR", "");
        assertThat(anonymous().get(fresh).body()).as("another one takes its place").contains("Kutsu on peruttu");
        assertThat(anonymous().get(instead).body()).contains("Tervetuloa");
    }

    @Test
    void aWithdrawnInvitationOpensNothing() {
        var link = invite("AUDITOR", "");
        var withdraw = step("withdraw");
        assertThat(administrator().post(withdraw, Map.of()).location()).isEqualTo(PAGE);
        assertThat(anonymous().get(link).body()).contains("Kutsu on peruttu");
        assertThat(administrator().post(withdraw, Map.of()).status()).isEqualTo(404);
        assertThat(anonymous().get("/invitations/arvattu").status()).isEqualTo(404);
    }

    private Visitor administrator() {
        return visitor("paakayttaja");
    }

    private String invite(String role, String provider) {
        assertThat(administrator().post(PAGE, form(role, provider)).location()).isEqualTo(PAGE);
        return shown();
    }

    private Map<String, String> form(String role, String provider) {
        return Map.of("email", email, "task", "Kutsukokeen tehtävä", "role", role, "provider", provider, "language", "FI");
    }

    /** The path of the link that the list shows this once. */
    private String shown() {
        var link = Pattern.compile("id=\"new-link\">([^<]+)<").matcher(administrator().get(PAGE).body());
        assertThat(link.find()).isTrue();
        return URI.create(link.group(1)).getPath();
    }

    private String step(String name) {
        var page = administrator().get(PAGE).body();
        var row = page.substring(page.indexOf(email));
        var step = Pattern.compile("action=\"(" + PAGE + "/[^\"/]+/" + name + ")\"").matcher(row);
        assertThat(step.find()).isTrue();
        return step.group(1);
    }

    private Answer join(String link, String username, String fresh, String again) {
        var fields = new LinkedHashMap<>(Map.of("username", username, "task", "Kutsuttu", "fresh", fresh, "again", again));
        return anonymous().post(link, fields);
    }

    private String pageOf(String username) {
        var page = Pattern.compile("href=\"(/admin/users/[0-9a-f-]{36})\"[^>]*>" + username).matcher(administrator().get("/admin/users").body());
        assertThat(page.find()).isTrue();
        return page.group(1);
    }
}
