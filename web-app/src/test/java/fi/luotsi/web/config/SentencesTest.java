package fi.luotsi.web.config;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SentencesTest {

    @ParameterizedTest
    @CsvSource({"fi,8080", "sv,8080", "en,8080", "de,8080"})
    void numbersStayAsTheyAreWritten(String language, String port) {
        assertThat(Sentences.in(Locale.of(language)).say("port.taken", 8080, "LUOTSI_PORT")).contains(port);
    }

    @Test
    void aMachineThatSpeaksNoneOfTheThreeLanguagesReadsEnglish() {
        assertThat(Sentences.in(Locale.GERMAN).say("demo.loaded")).isEqualTo("The demo cases are in place.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"fi", "sv"})
    void everySentenceExistsInEveryLanguageWithTheSameArguments(String language) throws Exception {
        assertThat(lines(language).stream().map(SentencesTest::shape)).isEqualTo(lines("en").stream().map(SentencesTest::shape).toList());
    }

    /** The key and the arguments that occur. */
    private static String shape(String line) {
        return line.substring(0, line.indexOf('=')) + Pattern.compile("\\{\\d}").matcher(line).results()
                .map(found -> found.group()).distinct().sorted().toList();
    }

    private static List<String> lines(String language) throws Exception {
        try (var stream = Objects.requireNonNull(SentencesTest.class.getResourceAsStream("/messages/ops_" + language + ".properties"));
                var reader = new InputStreamReader(stream, StandardCharsets.UTF_8)) {
            return reader.readAllLines();
        }
    }
}
