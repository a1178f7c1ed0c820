package fi.luotsi.ui.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Properties;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TableTextsTest {

    @ParameterizedTest
    @ValueSource(strings = {"sv", "en"})
    void everyTextOfTheTableIsThereInEveryLanguage(String language) throws IOException {
        assertThat(texts(language).stringPropertyNames()).isEqualTo(texts("fi").stringPropertyNames());
    }

    private static Properties texts(String language) throws IOException {
        var texts = new Properties();
        try (var stream = Objects.requireNonNull(TableTextsTest.class.getResourceAsStream("/messages/table_" + language + ".properties"))) {
            texts.load(new InputStreamReader(stream, StandardCharsets.UTF_8));
        }
        return texts;
    }
}
