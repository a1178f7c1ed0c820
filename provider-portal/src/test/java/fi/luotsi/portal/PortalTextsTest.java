package fi.luotsi.portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Properties;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PortalTextsTest {

    @ParameterizedTest
    @ValueSource(strings = {"sv", "en"})
    void everyTextIsThereInEveryLanguage(String language) throws IOException {
        assertThat(texts(language).stringPropertyNames()).isEqualTo(texts("fi").stringPropertyNames());
    }

    @ParameterizedTest
    @ValueSource(strings = {"fi", "sv", "en"})
    void noTextIsEmptyAndNoApostropheBreaksAPlaceholder(String language) throws IOException {
        assertThat(texts(language)).allSatisfy((key, text) -> {
            assertThat((String) key).startsWith("portal.");
            assertThat((String) text).isNotBlank().doesNotContain("'");
        });
    }

    private static Properties texts(String language) throws IOException {
        var texts = new Properties();
        try (var stream = Objects.requireNonNull(PortalTextsTest.class.getResourceAsStream("/messages/portal_" + language + ".properties"))) {
            texts.load(new InputStreamReader(stream, StandardCharsets.UTF_8));
        }
        return texts;
    }
}
