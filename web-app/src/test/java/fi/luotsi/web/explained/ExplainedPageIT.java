package fi.luotsi.web.explained;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Properties;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import fi.luotsi.web.testing.RunningLuotsi;

class ExplainedPageIT extends RunningLuotsi {

    @Test
    void everybodyReadsTheModelWithTheFiguresItGives() {
        var page = anonymous().get("/help/funding-models");
        assertThat(page.status()).isEqualTo(200);
        assertThat(page.body()).contains("Malli selitettynä", "Seuraa ensimmäistä riviä: psykiatria saa 2,09 M€", "riittää 109,0 tapaukseen", "jonoon jää 27,9",
                "psykiatria saa 0,10 M€ lisää eli 2,10 M€", "α = 0,5", "Raha on ainoa rajoite", "<code>cap_tr</code>").doesNotContain("??", " style=", "{0}");
        assertThat(page.body()).containsPattern("<code>[0-9a-f]{64}</code>");
    }

    @Test
    void helpAndTheNegotiatorsHelpLeadThere() {
        assertThat(anonymous().get("/help").body()).contains("href=\"/help/funding-models\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"sv", "en"})
    void everyTextIsThereInEveryLanguage(String language) throws IOException {
        assertThat(texts(language).stringPropertyNames()).isEqualTo(texts("fi").stringPropertyNames());
        assertThat(texts(language)).allSatisfy((key, text) -> assertThat((String) text).as("%s", key).isNotBlank());
    }

    private static Properties texts(String language) throws IOException {
        var texts = new Properties();
        try (var stream = Objects.requireNonNull(ExplainedPageIT.class.getResourceAsStream("/messages/explained_" + language + ".properties"))) {
            texts.load(new InputStreamReader(stream, StandardCharsets.UTF_8));
        }
        return texts;
    }
}
