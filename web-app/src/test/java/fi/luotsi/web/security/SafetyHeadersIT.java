package fi.luotsi.web.security;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import fi.luotsi.web.testing.RunningLuotsi;

class SafetyHeadersIT extends RunningLuotsi {

    @ParameterizedTest
    @ValueSource(strings = {"/", "/login", "/help", "/css/luotsi.css", "/vendor/htmx.min.js", "/api/v1/negotiations", "/nothing/here",
            "/admin/users", "/actuator/health", "/openapi"})
    void everyAnswerTellsTheBrowserWhatToRefuse(String path) {
        var answer = anonymous().get(path);
        assertThat(answer.header("Content-Security-Policy")).isEqualTo("default-src 'none'; script-src 'self'; style-src 'self'; "
                + "img-src 'self' data:; font-src 'self'; connect-src 'self'; form-action 'self'; frame-ancestors 'none'; base-uri 'none'");
        assertThat(answer.header("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(answer.header("X-Frame-Options")).isEqualTo("DENY");
        assertThat(answer.header("Referrer-Policy")).isEqualTo("same-origin");
        assertThat(answer.header("Strict-Transport-Security")).startsWith("max-age=31536000");
        assertThat(answer.header("Permissions-Policy")).contains("camera=()", "geolocation=()", "microphone=()");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/login", "/help", "/accessibility", "/about/licences", "/nothing/here"})
    void noPageHasInlineScriptOrStyle(String path) {
        assertThat(anonymous().get(path).body()).doesNotContainPattern("<script(?![^>]*\\ssrc=)")
                .doesNotContain("<style", " style=\"").doesNotContainPattern("\\son[a-z]+=\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"fi", "sv", "en"})
    void noPageHasAKeyInPlaceOfItsWords(String language) {
        var reader = visitor("paakayttaja").header("Accept-Language", language);
        for (String path : new String[] {"/admin", "/admin/users", "/admin/users/new", "/profile"}) {
            assertThat(reader.get(path).body()).doesNotContain("??");
        }
        var stranger = anonymous().header("Accept-Language", language);
        for (String path : new String[] {"/", "/login", "/help", "/help/provider", "/accessibility", "/about/licences", "/nothing"}) {
            assertThat(stranger.get(path).body()).contains("lang=\"" + language + "\"").doesNotContain("??");
        }
    }
}
