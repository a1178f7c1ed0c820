package fi.luotsi.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class MessagesTest {

    @ParameterizedTest
    @ValueSource(strings = {"sv", "en"})
    void everyTextIsThereInEveryLanguage(String language) throws IOException {
        assertThat(texts(language).stringPropertyNames()).isEqualTo(texts("fi").stringPropertyNames());
    }

    @ParameterizedTest
    @ValueSource(strings = {"fi", "sv", "en"})
    void noTextIsEmptyAndEveryKeySaysWhoseItIs(String language) throws IOException {
        assertThat(texts(language)).allSatisfy((key, text) -> {
            assertThat((String) key).startsWith("ui.");
            assertThat((String) text).isNotBlank();
        });
    }

    @ParameterizedTest
    @EnumSource
    void everyReasonForRefusingANumberHasASentence(Reading.Reason reason) throws IOException {
        assertThat(texts("fi").stringPropertyNames()).contains(reason.messageKey());
    }

    @Test
    void everyStatusHasAWord() throws IOException {
        Set<String> keys = texts("fi").stringPropertyNames();
        assertThat(Stream.of(StatusTag.Kind.values()).map(StatusTag.Kind::messageKey)).allMatch(keys::contains);
    }

    private static Properties texts(String language) throws IOException {
        var texts = new Properties();
        try (var stream = Objects.requireNonNull(MessagesTest.class.getResourceAsStream("/messages/ui_" + language + ".properties"))) {
            texts.load(new InputStreamReader(stream, StandardCharsets.UTF_8));
        }
        return texts;
    }
}
