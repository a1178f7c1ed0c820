package fi.luotsi.web.errors;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import fi.luotsi.web.testing.RunningLuotsi;

class ErrorPagesIT extends RunningLuotsi {

    @Test
    void anAddressThatDoesNotExistIsNotFoundForEverybodyAndSaysWhatToDoNext() {
        var page = anonymous().get("/nothing/here");
        assertThat(page.status()).isEqualTo(404);
        assertThat(page.body()).contains("Sivua ei löytynyt", "Tarkista osoite", page.header("X-Request-Id"));
        assertThat(visitor("tuottaja").get("/nothing/here").status()).isEqualTo(404);
    }

    @Test
    void aTextThatIsNoIdIsNotFound() {
        assertThat(visitor("paakayttaja").get("/admin/users/no-id").status()).isEqualTo(404);
    }

    @Test
    void theWrongRoleIsRefusedOnAPageOfItsOwn() {
        var page = visitor("tuottaja").get("/admin/users");
        assertThat(page.status()).isEqualTo(403);
        assertThat(page.body()).contains("Sinulla ei ole oikeutta tähän");
    }

    @Test
    void aSaneRequestIdIsTakenOverAndAStrangeOneIsNot() {
        assertThat(anonymous().header("X-Request-Id", "proxy-12345678").get("/help").header("X-Request-Id")).isEqualTo("proxy-12345678");
        assertThat(anonymous().header("X-Request-Id", "<script>alert(1)</script>").get("/help").header("X-Request-Id"))
                .matches("[0-9a-f-]{36}");
    }

    @Test
    void theInterfaceAnswersWithAProblemThatCarriesTheRequestId() {
        var answer = anonymous().get("/api/v1/negotiations");
        assertThat(answer.status()).isEqualTo(401);
        assertThat(answer.header("Content-Type")).startsWith("application/problem+json");
        assertThat(answer.header("WWW-Authenticate")).isEqualTo("Bearer");
        assertThat(answer.body()).contains("\"requestId\":\"" + answer.header("X-Request-Id") + "\"");
    }
}
