package fi.luotsi.negotiation.position;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import fi.luotsi.negotiation.term.Measure;
import fi.luotsi.negotiation.term.TermId;

class PositionTest {

    @ParameterizedTest
    @CsvSource({"300, WANTED", "310, WANTED", "310.01, ACCEPTABLE", "316, ACCEPTABLE", "318, FALLBACK", "320, FALLBACK", "320.01, REFUSED"})
    void whoPaysFindsLessBetter(String offered, Band band) {
        assertThat(position("310", "316", "320").band(measure(offered))).isEqualTo(band);
    }

    @ParameterizedTest
    @CsvSource({"330, WANTED", "325, WANTED", "322, ACCEPTABLE", "318, FALLBACK", "315, FALLBACK", "314.99, REFUSED"})
    void whoIsPaidFindsMoreBetter(String offered, Band band) {
        assertThat(position("325", "320", "315").band(measure(offered))).isEqualTo(band);
    }

    @ParameterizedTest
    @CsvSource({"310, 316, 320, true", "320, 316, 310, true", "310, 310, 320, true", "310, 320, 320, true", "310, 325, 320, false", "310, 305, 320, false", "310, 310, 310, false"})
    void theThreeNumbersGoOneWay(BigDecimal wanted, BigDecimal acceptable, BigDecimal fallback, boolean oneWay) {
        assertThat(Position.goesOneWay(wanted, acceptable, fallback)).isEqualTo(oneWay);
    }

    private static Position position(String wanted, String acceptable, String fallback) {
        return new Position(TermId.random(), new BigDecimal(wanted), new BigDecimal(acceptable), new BigDecimal(fallback), "x", Instant.EPOCH);
    }

    private static Measure measure(String number) {
        return new Measure(new BigDecimal(number), null);
    }
}
