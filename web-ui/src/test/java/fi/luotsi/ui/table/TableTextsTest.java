package fi.luotsi.ui.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Properties;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TableTextsTest {

    @ParameterizedTest
    @CsvSource({"table, sv", "table, en", "condition, sv", "condition, en", "target, sv", "target, en", "beside, sv", "beside, en", "happened, sv", "happened, en", "issue, sv", "issue, en"})
    void everyTextIsThereInEveryLanguage(String bundle, String language) throws IOException {
        assertThat(texts(bundle, language).stringPropertyNames()).isEqualTo(texts(bundle, "fi").stringPropertyNames());
    }

    private static Properties texts(String bundle, String language) throws IOException {
        var texts = new Properties();
        try (var stream = Objects.requireNonNull(TableTextsTest.class.getResourceAsStream("/messages/" + bundle + "_" + language + ".properties"))) {
            texts.load(new InputStreamReader(stream, StandardCharsets.UTF_8));
        }
        return texts;
    }
}
