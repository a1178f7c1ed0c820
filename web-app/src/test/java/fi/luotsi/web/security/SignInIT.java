package fi.luotsi.web.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

import fi.luotsi.acting.Acting;
import fi.luotsi.access.NewUser;
import fi.luotsi.acting.Role;
import fi.luotsi.access.Seat;
import fi.luotsi.access.Tokens;
import fi.luotsi.acting.UserId;
import fi.luotsi.access.Users;
import fi.luotsi.web.testing.Answer;
import fi.luotsi.web.testing.RunningLuotsi;

class SignInIT extends RunningLuotsi {

    @Autowired
    private Users users;

    @Autowired
    private Tokens tokens;

    @Autowired
    private PasswordHashes hashes;

    @ParameterizedTest
    @CsvSource({"neuvottelija, /negotiations", "tuottaja, /portal", "paakayttaja, /admin", "paattaja, /negotiations", "tarkastaja, /negotiations"})
    void everyRoleComesToItsOwnStartPage(String username, String start) {
        assertThat(visitor(username).get("/").location()).isEqualTo(start);
    }

    @Test
    void theSignInPageListsTheDemoAccountsInDemoMode() {
        assertThat(anonymous().get("/login").body()).contains("neuvottelija2", "keskisuomi", "<code>luotsi</code>");
    }

    @Test
    void afterSignInOneComesWhereOneWantedToGo() {
        var asked = anonymous().get("/profile?x=1");
        assertThat(asked.status()).isEqualTo(303);
        assertThat(asked.location()).isEqualTo("/login?first&back=%2Fprofile%3Fx%3D1");
        assertThat(signIn("/profile?x=1").location()).isEqualTo("/profile?x=1");
    }

    @ParameterizedTest
    @CsvSource({"https://evil.example/", "//evil.example", "/\\evil.example", "javascript:alert(1)"})
    void signInLeadsNowhereElse(String back) {
        assertThat(signIn(back).location()).isEqualTo("/");
    }

    @Test
    void aWrongPasswordComesBackToTheFormWithAReason() {
        var refused = anonymous().post("/login", Map.of("username", "nobody-" + UUID.randomUUID(), "password", "wrong", "back", "/profile"));
        assertThat(refused.location()).isEqualTo("/login?refused&back=%2Fprofile");
        assertThat(anonymous().get(refused.location()).body()).contains("Käyttäjätunnus tai salasana on väärä", "value=\"/profile\"");
    }

    @Test
    void afterManyWrongPasswordsThePageSaysHowLongToWait() {
        String username = "guessed-" + UUID.randomUUID();
        for (int time = 0; time < 3; time++) {
            anonymous().post("/login", Map.of("username", username, "password", "wrong"));
        }
        var waiting = anonymous().post("/login", Map.of("username", username, "password", "wrong"));
        assertThat(waiting.location()).startsWith("/login?wait=");
        assertThat(anonymous().get(waiting.location()).body()).contains("Odota");
    }

    @Test
    void signingOutIsAPostAndEndsTheSession() {
        var visitor = fresh("neuvottelija2");
        assertThat(visitor.get("/logout").status()).isEqualTo(404);
        assertThat(visitor.get("/profile").status()).isEqualTo(200);
        assertThat(visitor.post("/logout", Map.of()).location()).isEqualTo("/login?out");
        assertThat(visitor.get("/profile").status()).isEqualTo(303);
    }

    @Test
    void theSessionCookieIsLaxAndHiddenFromScripts() {
        assertThat(anonymous().get("/help").header("Set-Cookie")).startsWith("SESSION=").contains("HttpOnly", "SameSite=Lax");
    }

    @Test
    void aPartOfAPageAskedForAfterTheSessionEndedSendsTheWholePageToSignIn() {
        var answer = anonymous().header("HX-Request", "true").header("HX-Current-URL", base() + "/profile?tab=2").get("/profile");
        assertThat(answer.status()).isEqualTo(204);
        assertThat(answer.header("HX-Redirect")).isEqualTo("/login?first&back=%2Fprofile%3Ftab%3D2");
    }

    @Test
    void aDisabledUserIsSignedOutEverywhereAtOnce() {
        var id = make("suljettava");
        var visitor = anonymous().signIn("suljettava", "long enough password");
        String token = tokens.make(new Acting.Installation(), "suljettava", "report").secret();
        visitor("paakayttaja").post("/admin/users/" + id + "/disable", Map.of());
        assertThat(visitor.get("/profile").status()).isEqualTo(303);
        assertThat(anonymous().header("Authorization", "Bearer " + token).get("/api/v1/none").status()).isEqualTo(401);
    }

    @Test
    void aTokenIsShownOnceAndOpensTheInterfaceButNoPage() {
        var visitor = fresh("tarkastaja");
        assertThat(visitor.post("/profile/tokens", Map.of("label", "Raportti")).location()).isEqualTo("/profile");
        String once = visitor.get("/profile").body();
        assertThat(once).contains("Kopioi tunnus nyt talteen");
        String secret = once.replaceAll("(?s).*id=\"new-secret\">(luotsi_[^<]+)<.*", "$1");
        assertThat(visitor.get("/profile").body()).doesNotContain(secret).contains("Raportti");
        var program = anonymous().header("Authorization", "Bearer " + secret);
        assertThat(program.get("/api/v1/none").status()).isEqualTo(404);
        assertThat(program.get("/profile").status()).isEqualTo(303);
    }

    @Test
    void aSessionDoesNotOpenTheInterface() {
        assertThat(visitor("neuvottelija").get("/api/v1/none").status()).isEqualTo(401);
    }

    private Answer signIn(String back) {
        return anonymous().post("/login", Map.of("username", "paattaja", "password", "luotsi", "back", back));
    }

    private UserId make(String username) {
        return users.create(new Acting.Installation(), new NewUser(username, "Suljettava", new Seat.AtOrganizer(Role.AUDITOR, house().uusimaa()),
                hashes.hash("long enough password")));
    }
}
