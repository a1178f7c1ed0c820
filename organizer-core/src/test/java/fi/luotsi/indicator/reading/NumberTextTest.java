package fi.luotsi.indicator.reading;

import static org.assertj.core.api.Assertions.assertThat;

import fi.luotsi.indicator.imports.ImportProblem;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NumberTextTest {

    @ParameterizedTest
    @CsvSource({"0, 0", "1250000.50, 1250000.50", "-2.5, -2.5", "−2.5, -2.5", "1 250 000, 1250000", "1\u00a0250, 1250", "1\u202f250.5, 1250.5", "007, 007"})
    void aNumberIsReadAsItStands(String text, String digits) {
        assertThat(new NumberText('.').read(text)).isEqualTo(new NumberText.Reading.Number(digits));
    }

    @ParameterizedTest
    @CsvSource({"'1,5', NOT_A_NUMBER", "1.5.0, NOT_A_NUMBER", "12 50, NOT_A_NUMBER", "1 2500, NOT_A_NUMBER", "1., NOT_A_NUMBER", ".5, NOT_A_NUMBER",
        "1e3, NOT_A_NUMBER", "NaN, NOT_A_NUMBER", "-, NOT_A_NUMBER", "٣, NOT_A_NUMBER", "=1+1, FORMULA", "+1, FORMULA", "@SUM(A1), FORMULA",
        "-A1, FORMULA", "1234567890123456, NUMBER_TOO_LONG", "0.12345678901, NUMBER_TOO_LONG"})
    void nothingIsGuessed(String text, ImportProblem problem) {
        assertThat(new NumberText('.').read(text)).isEqualTo(new NumberText.Reading.Wrong(problem));
    }

    @ParameterizedTest
    @CsvSource({"'1,5', 1.5", "'1 250,50', 1250.50"})
    void theDecimalMarkIsTheDeclaredOne(String text, String digits) {
        assertThat(new NumberText(',').read(text)).isEqualTo(new NumberText.Reading.Number(digits));
    }

    @ParameterizedTest
    @CsvSource({"1.5", "1.250"})
    void theOtherMarkIsRefused(String text) {
        assertThat(new NumberText(',').read(text)).isInstanceOf(NumberText.Reading.Wrong.class);
    }
}
