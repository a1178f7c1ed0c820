package fi.luotsi.ui.asof;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Moments in Finland as people type them. */
class MomentInputTest {

    @ParameterizedTest
    @ValueSource(strings = {"15.11.2018 klo 14.30", "15.11.2018 kl. 14.30", "15.11.2018 at 14:30", "15.11.2018 14.30", " 15.11.2018  14:30 ", "2018-11-15T14:30", "2018-11-15T14:30:00"})
    void aMomentIsReadInEveryUsualForm(String typed) {
        assertThat(MomentInput.read(typed)).contains(Instant.parse("2018-11-15T12:30:00Z"));
    }

    @Test
    void aDayAloneMeansItsEnd() {
        assertThat(MomentInput.read("15.6.2018")).contains(Instant.parse("2018-06-15T20:59:59.999999999Z"));
        assertThat(MomentInput.read("2018-06-15")).contains(Instant.parse("2018-06-15T20:59:59.999999999Z"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"31.2.2018 klo 14.30", "15.11.2018 klo 25.00", "15.13.2018", "eilen", "15.11.2018 klo 14.3"})
    void whatIsNoMomentIsNoneOfThem(String typed) {
        assertThat(MomentInput.read(typed)).isEmpty();
    }

    @Test
    void whatIsPrintedIsReadAgain() {
        var moment = Instant.parse("2018-07-01T21:05:00Z");
        assertThat(MomentInput.print(moment)).isEqualTo("2.7.2018 0.05");
        assertThat(MomentInput.read(MomentInput.print(moment))).contains(moment);
    }
}
