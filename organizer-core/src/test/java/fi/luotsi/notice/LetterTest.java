package fi.luotsi.notice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import fi.luotsi.catalogue.Words;

class LetterTest {

    private static final List<Line> LINES = List.of(new Line("notice.ROUND_WAITS", List.of(new Fact.Named(new Words("Sopimus", null, "Agreement")),
            new Fact.Text("Järjestäjän ”neuvottelija”"), new Fact.Count(2), new Fact.Day(LocalDate.of(2026, 12, 4)), new Fact.Moment(Instant.parse("2026-12-04T14:00:00Z"))),
            "/negotiations"));

    @Test
    void whatALetterSaysIsReadAsItWasWritten() {
        assertThat(LineJson.lines(LineJson.write(LINES))).isEqualTo(LINES);
    }

    @ParameterizedTest
    @ValueSource(strings = {"johtaja@example.fi", "etu.suku+luotsi@posti.example.fi", "a@b"})
    void aLetterGoesToAnAddress(String address) {
        assertThat(new Letter(address, Locale.of("fi"), Letter.Kind.NOTICE, LINES).recipient()).isEqualTo(address);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "johtaja", "johtaja@", "@example.fi", "a@b@c", "a b@c.fi", "a@c.fi\r\nBcc: x@y.fi", "a@-c.fi", "a@c..fi", "a@b,c@d"})
    void andToNothingElse(String address) {
        assertThatIllegalArgumentException().isThrownBy(() -> new Letter(address, Locale.of("fi"), Letter.Kind.NOTICE, LINES));
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://elsewhere.example/x", "//elsewhere.example/x", "negotiations", ""})
    void aLineLeadsIntoThisInstallationOnly(String path) {
        assertThatIllegalArgumentException().isThrownBy(() -> new Line("key", List.of(), path));
    }
}
