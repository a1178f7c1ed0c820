package fi.luotsi.web.input;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;

import org.junit.jupiter.api.Test;

import fi.luotsi.web.testing.RunningLuotsi;
import fi.luotsi.web.testing.Visitor;

/** A session that ends in the middle of a form, seen from a browser. */
class KeptFormIT extends RunningLuotsi {

    private static final Map<String, String> TYPED = Map.of("label", "Kirjoitin tämän <b>kesken</b>", "_csrf", "old", "password", "secret");

    @Test
    void aFormSentTooLateIsKeptShownAndSentAgainAfterSignIn() {
        var visitor = fresh("paattaja");
        visitor.loseSession();
        var late = fromPage(visitor, "/profile").postWithoutCsrf("/profile/tokens", TYPED);
        assertThat(late.status()).isEqualTo(303);
        assertThat(late.location()).isEqualTo("/login?expired&back=%2Fprofile");
        var arrived = visitor.post("/login", Map.of("username", "paattaja", "password", "luotsi", "back", "/profile"));
        assertThat(arrived.location()).isEqualTo("/restore");
        var restore = visitor.get("/restore").body();
        assertThat(restore).contains("Kirjoitin tämän &lt;b&gt;kesken&lt;/b&gt;", "action=\"/profile/tokens\"").doesNotContain("secret", "\"old\"");
        assertThat(visitor.get("/profile").body()).doesNotContain("kesken");
        assertThat(visitor.post("/profile/tokens", Map.of("label", "Kirjoitin tämän")).location()).isEqualTo("/profile");
        assertThat(visitor.get("/restore").location()).isEqualTo("/");
    }

    @Test
    void thePageCanBeOpenedWithTheTextInItsFields() {
        var visitor = fresh("paattaja");
        visitor.loseSession();
        fromPage(visitor, "/profile").postWithoutCsrf("/profile/tokens", TYPED);
        visitor.signIn("paattaja", "luotsi");
        assertThat(visitor.post("/restore", Map.of("choice", "edit")).location()).isEqualTo("/profile");
        assertThat(visitor.get("/profile").body()).contains("value=\"Kirjoitin tämän &lt;b&gt;kesken&lt;/b&gt;\"");
        assertThat(visitor.get("/profile").body()).doesNotContain("kesken");
    }

    @Test
    void whoSignedInAgainElsewhereFindsTheFormAtOnce() {
        var answer = fromPage(fresh("paattaja"), "/profile").postWithoutCsrf("/profile/tokens", TYPED);
        assertThat(answer.location()).isEqualTo("/restore");
    }

    @Test
    void aForeignPageCannotPlantAForm() {
        var visitor = fresh("paattaja");
        assertThat(visitor.header("Origin", "https://evil.example").postWithoutCsrf("/profile/tokens", TYPED).status()).isEqualTo(403);
        assertThat(visitor.header("Sec-Fetch-Site", "cross-site").postWithoutCsrf("/profile/tokens", TYPED).status()).isEqualTo(403);
        assertThat(visitor.header("Origin", "null").postWithoutCsrf("/profile/tokens", TYPED).status()).isEqualTo(403);
        assertThat(visitor.get("/restore").location()).isEqualTo("/");
    }

    @Test
    void moreThanAQuarterMegabyteIsNotKept() {
        var large = fromPage(fresh("paattaja"), "/profile").postWithoutCsrf("/profile/tokens", Map.of("label", "x".repeat(KeptForms.LARGEST)));
        assertThat(large.status()).isEqualTo(403);
    }

    private Visitor fromPage(Visitor visitor, String page) {
        return visitor.header("Sec-Fetch-Site", "same-origin").header("Referer", base() + page);
    }
}
