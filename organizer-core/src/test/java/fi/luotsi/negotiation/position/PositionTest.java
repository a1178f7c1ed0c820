package fi.luotsi.negotiation.position;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import fi.luotsi.funding.FundingModel;
import fi.luotsi.negotiation.term.Measure;
import fi.luotsi.negotiation.term.TermKind;
import fi.luotsi.negotiation.term.TermValue;
import fi.luotsi.servicechain.ChainDepth;

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
    @CsvSource({"320, FALLBACK", "320.01, UNDECIDED", "324.99, UNDECIDED", "325, REFUSED", "400, REFUSED"})
    void betweenTheFallbackAndWhatIsRefusedNothingIsDecided(String offered, Band band) {
        assertThat(new Numbers(number("310"), number("316"), number("320"), number("325")).band(measure(offered))).isEqualTo(band);
    }

    @ParameterizedTest
    @CsvSource({"310, 316, 320, true", "320, 316, 310, true", "310, 310, 320, true", "310, 320, 320, true", "310, 325, 320, false", "310, 305, 320, false", "310, 310, 310, false"})
    void theThreeNumbersGoOneWay(BigDecimal wanted, BigDecimal acceptable, BigDecimal fallback, boolean oneWay) {
        assertThat(new Numbers(wanted, acceptable, fallback, null).broken()).isEqualTo(oneWay ? Optional.empty() : Optional.of(PositionRule.POSITION_GOES_ONE_WAY));
    }

    @ParameterizedTest
    @CsvSource({"310, 320, 325, true", "310, 320, 320, false", "310, 320, 315, false", "320, 310, 305, true", "320, 310, 310, false", "320, 310, 325, false"})
    void whatIsRefusedLiesBeyondTheFallback(BigDecimal wanted, BigDecimal fallback, BigDecimal refused, boolean beyond) {
        assertThat(new Numbers(wanted, fallback, fallback, refused).broken()).isEqualTo(beyond ? Optional.empty() : Optional.of(PositionRule.REFUSED_LIES_BEYOND_FALLBACK));
    }

    @Test
    void wordsSaySomethingAndAreShort() {
        assertThat(new InWords("", "21 päivää", "", "").broken()).isEmpty();
        assertThat(new InWords("", " ", "", "").broken()).contains(PositionRule.POSITION_SAYS_SOMETHING);
        assertThat(new InWords("", "", "", "x".repeat(Stance.LONGEST + 1)).broken()).contains(PositionRule.POSITION_WORDS_ARE_SHORT);
        assertThat(new InWords("", "21 päivää", "", "").band(new TermValue.Clause("21 päivää", ""))).isEmpty();
    }

    @Test
    void aChoiceFallsIntoTheBandItWasGiven() {
        var depths = new ByChoice(Map.of(Choice.HANDOVER_TIMES, Band.WANTED, Choice.NAMED_ONLY, Band.REFUSED), "");
        assertThat(depths.broken()).isEmpty();
        assertThat(depths.band(new TermValue.Chain(2, ChainDepth.HANDOVER_TIMES))).contains(Band.WANTED);
        assertThat(depths.band(new TermValue.Chain(2, ChainDepth.NAMED_ONLY))).contains(Band.REFUSED);
        assertThat(depths.band(new TermValue.Chain(2, ChainDepth.OUTCOME))).isEmpty();
        assertThat(new ByChoice(Map.of(Choice.LUMP_SUM, Band.FALLBACK), "").band(new TermValue.Funding(new FundingModel.LumpSum()))).contains(Band.FALLBACK);
        assertThat(new ByChoice(Map.of(), "siirtoraja 3 %").broken()).contains(PositionRule.POSITION_SAYS_SOMETHING);
        assertThat(new ByChoice(Map.of(Choice.LUMP_SUM, Band.WANTED), "x".repeat(Stance.LONGEST + 1)).broken()).contains(PositionRule.POSITION_WORDS_ARE_SHORT);
    }

    @Test
    void eachKindOfTermHasItsFormOfPosition() {
        assertThat(kindsOf(new Numbers(number("1"), number("2"), number("3"), null))).containsExactly(TermKind.FRAME, TermKind.TARGET);
        assertThat(kindsOf(new InWords("x", "", "", ""))).containsExactly(TermKind.CLAUSE, TermKind.RULE);
        assertThat(kindsOf(new ByChoice(Map.of(Choice.OUTCOME, Band.WANTED), ""))).containsExactly(TermKind.CHAIN);
        assertThat(kindsOf(new ByChoice(Map.of(Choice.LUMP_SUM, Band.WANTED), ""))).containsExactly(TermKind.FUNDING_MODEL);
    }

    private static Stream<TermKind> kindsOf(Stance stance) {
        return Stream.of(TermKind.values()).filter(stance::fits);
    }

    private static Numbers position(String wanted, String acceptable, String fallback) {
        return new Numbers(number(wanted), number(acceptable), number(fallback), null);
    }

    private static BigDecimal number(String text) {
        return new BigDecimal(text);
    }

    private static Measure measure(String number) {
        return new Measure(new BigDecimal(number), null);
    }
}
