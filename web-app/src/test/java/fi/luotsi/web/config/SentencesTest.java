package fi.luotsi.web.config;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SentencesTest {

    private static final Pattern KEY = Pattern.compile(
            "\"((?:admin|arguments|database|demo|home|import|port|serve|settings|token)\\.(?!problem)[a-zA-Z_.-]+)\"");

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

    @Test
    void whatTheProgramSaysIsWrittenDown() throws Exception {
        var keys = lines("en").stream().map(line -> line.substring(0, line.indexOf('='))).toList();
        assertThat(saidInSources()).hasSizeGreaterThan(30).allSatisfy(said -> assertThat(keys).as(said)
                .anyMatch(said.endsWith(".") || said.endsWith("-") ? key -> key.startsWith(said) : said::equals));
    }

    /** Literals that look like keys; those that end in a dot or a hyphen are completed by an enum's name. */
    private static Set<String> saidInSources() throws Exception {
        try (var files = Files.walk(Path.of("src/main/java/fi/luotsi/web"), 2)) {
            return files.filter(file -> file.toString().matches(".*/(cli|config|database)/\\w+\\.java")).flatMap(SentencesTest::said)
                    .collect(Collectors.toSet());
        }
    }

    private static Stream<String> said(Path source) {
        try {
            return KEY.matcher(Files.readString(source)).results().map(found -> found.group(1)).toList().stream();
        } catch (IOException notReadable) {
            throw new UncheckedIOException(notReadable);
        }
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
