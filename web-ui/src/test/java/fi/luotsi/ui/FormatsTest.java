package fi.luotsi.ui;

import static org.assertj.core.api.Assertions.assertThat;

import fi.luotsi.money.Euros;
import fi.luotsi.money.Share;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FormatsTest {

    private final Formats finnish = Formats.of(Locale.of("fi"));
    private final Formats swedish = Formats.of(Locale.of("sv"));
    private final Formats english = Formats.of(Locale.of("en"));

    @Test
    void eurosAreExactToTheCent() {
        var amount = Euros.of("1250000.50");
        assertThat(finnish.euros(amount)).isEqualTo("1\u00a0250\u00a0000,50\u00a0€");
        assertThat(swedish.euros(amount)).isEqualTo("1\u00a0250\u00a0000,50\u00a0€");
        assertThat(english.euros(amount)).isEqualTo("€1\u00a0250\u00a0000.50");
    }

    @Test
    void aDifferenceCarriesItsSign() {
        assertThat(finnish.signedEuros(Euros.of("12000000"))).isEqualTo("+12\u00a0000\u00a0000,00\u00a0€");
        assertThat(english.signedEuros(Euros.of("-4.5"))).isEqualTo("\u2212€4.50");
        assertThat(finnish.signedMillions(Euros.of("-10000000"))).isEqualTo("\u221210,0");
        assertThat(finnish.signedMillions(Euros.ZERO)).isEqualTo("0,0");
    }

    @Test
    void bigAmountsAreShownInMillions() {
        assertThat(finnish.millions(Euros.of("1585000000"))).isEqualTo("1\u00a0585,0");
        assertThat(english.millionsWithUnit(Euros.of("1585000000"))).isEqualTo("1\u00a0585.0\u00a0M€");
    }

    @Test
    void aChangeIsPerCentOfWhatWasThere() {
        var frame = Euros.of("310000000");
        assertThat(finnish.change(frame, Euros.of("322000000"))).isEqualTo("+3,9\u00a0%");
        assertThat(finnish.changeNumber(frame, frame)).isEqualTo("0,0");
        assertThat(finnish.change(Euros.ZERO, frame)).isEqualTo("–");
    }

    @Test
    void numbersAndSharesFollowTheLanguage() {
        assertThat(finnish.integer(4200)).isEqualTo("4\u00a0200");
        assertThat(finnish.decimal(new BigDecimal("0.5"))).isEqualTo("0,5");
        assertThat(english.percent(new BigDecimal("1.4"), 2)).isEqualTo("1.40\u00a0%");
        assertThat(finnish.share(new Share(new BigDecimal("0.92")))).isEqualTo("92,0\u00a0%");
    }

    @Test
    void daysAndMomentsAreReadOnTheClockOfHelsinki() {
        var moment = Instant.parse("2018-11-14T13:40:00Z");
        assertThat(finnish.dateTime(moment)).isEqualTo("14.11.2018 klo\u00a015.40");
        assertThat(swedish.dateTime(moment)).isEqualTo("14.11.2018 kl.\u00a015.40");
        assertThat(english.dateTime(moment)).isEqualTo("14 Nov 2018, 15:40");
        assertThat(english.date(LocalDate.of(2026, 12, 4))).isEqualTo("4 Dec 2026");
        assertThat(finnish.time(LocalTime.of(14, 5))).isEqualTo("klo\u00a014.05");
    }

    @ParameterizedTest
    @ValueSource(strings = {"fi", "sv", "en"})
    void whatAPageShowsCanBeTypedBack(String language) {
        var amount = Euros.of("-1250000.07");
        var shown = Formats.of(Locale.of(language)).euros(amount);
        assertThat(EuroInput.read(shown)).isEqualTo(new Reading.Understood<>(amount));
    }
}
