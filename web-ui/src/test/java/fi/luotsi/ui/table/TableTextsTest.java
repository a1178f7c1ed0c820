package fi.luotsi.ui.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Properties;
import java.util.stream.Stream;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class TableTextsTest {

    @ParameterizedTest
    @MethodSource
    void everyTextIsThereInEveryLanguage(String bundle, String language) throws IOException {
        assertThat(texts(bundle, language).stringPropertyNames()).isEqualTo(texts(bundle, "fi").stringPropertyNames());
    }

    /** Every bundle of this module, whichever feature it belongs to. */
    static Stream<Arguments> everyTextIsThereInEveryLanguage() throws IOException {
        try (var files = Files.list(Path.of("src/main/resources/messages"))) {
            var bundles = files.map(file -> file.getFileName().toString()).filter(name -> name.endsWith("_fi.properties")).map(name -> name.replace("_fi.properties", "")).toList();
            return bundles.stream().flatMap(bundle -> Stream.of(Arguments.of(bundle, "sv"), Arguments.of(bundle, "en")));
        }
    }

    private static Properties texts(String bundle, String language) throws IOException {
        var texts = new Properties();
        try (var stream = Objects.requireNonNull(TableTextsTest.class.getResourceAsStream("/messages/" + bundle + "_" + language + ".properties"))) {
            texts.load(new InputStreamReader(stream, StandardCharsets.UTF_8));
        }
        return texts;
    }
}
