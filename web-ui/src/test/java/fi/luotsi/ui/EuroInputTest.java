package fi.luotsi.ui;

import static org.assertj.core.api.Assertions.assertThat;

import fi.luotsi.money.Euros;
import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EuroInputTest {

    @ParameterizedTest
    @ValueSource(strings = {"1 250 000,50", "1250000.5", "1 250 000,50 €", "1\u00a0250\u00a0000,50\u00a0€", "1\u202f250\u202f000,5", " €1 250 000.50 ", "1250000,50€"})
    void allWaysOfWritingAnAmountAreOneAmount(String typed) {
        assertThat(EuroInput.read(typed)).isEqualTo(new Reading.Understood<>(Euros.of("1250000.50")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"-4,5", "\u22124,50", "-€4.5"})
    void bothMinusSignsAreRead(String typed) {
        assertThat(EuroInput.read(typed)).isEqualTo(new Reading.Understood<>(Euros.of("-4.50")));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', value = {
            "1.250                | AMBIGUOUS",
            "1,250                | AMBIGUOUS",
            "1,250,000.5          | AMBIGUOUS",
            "1.250.000,50         | AMBIGUOUS",
            "12 50                | AMBIGUOUS",
            "12345,678            | TOO_MANY_DECIMALS",
            "0,005                | TOO_MANY_DECIMALS",
            "1000000000000        | TOO_LARGE",
            "12 €/kk              | NOT_A_NUMBER",
            "1 250 000,50 € alv 0 | NOT_A_NUMBER",
            "5,                   | NOT_A_NUMBER",
            "1e6                  | NOT_A_NUMBER",
            "--5                  | NOT_A_NUMBER",
            "€                    | EMPTY",
            "\"  \"               | EMPTY"})
    void nothingIsGuessed(String typed, Reading.Reason reason) {
        assertThat(EuroInput.read(typed)).isEqualTo(new Reading.Refused<>(reason));
    }

    @Test
    void otherNumbersTakeTheDecimalsTheirFieldTakes() {
        assertThat(new DecimalInput(3).read("1,428")).isEqualTo(new Reading.Understood<>(new BigDecimal("1.428")));
        assertThat(new DecimalInput(0).read("4 200")).isEqualTo(new Reading.Understood<>(new BigDecimal("4200")));
        assertThat(new DecimalInput(0).read("4,5")).isEqualTo(new Reading.Refused<>(Reading.Reason.TOO_MANY_DECIMALS));
    }
}
