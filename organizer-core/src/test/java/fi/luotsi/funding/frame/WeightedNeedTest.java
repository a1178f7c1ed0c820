package fi.luotsi.funding.frame;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

import fi.luotsi.funding.frame.WeightedNeed.Part;

class WeightedNeedTest {

    @Test
    void anAreaAloneHasItsOwnNeed() {
        assertThat(WeightedNeed.of(List.of(part(98_254, "0.8731")))).isEqualByComparingTo("0.8731");
    }

    @Test
    void aLargerAreaWeighsMore() {
        // (300 000 · 0,90 + 100 000 · 1,30) / 400 000 = 400 000 / 400 000
        assertThat(WeightedNeed.of(List.of(part(300_000, "0.90"), part(100_000, "1.30")))).isEqualByComparingTo("1");
    }

    @Test
    void anAreaWithoutResidentsWeighsNothing() {
        assertThat(WeightedNeed.of(List.of(part(1, "1.1"), part(0, "9")))).isEqualByComparingTo("1.1");
    }

    @Test
    void moreResidentsThanAnIntHoldsAreCounted() {
        var parts = IntStream.range(0, 3).mapToObj(n -> part(Integer.MAX_VALUE, n == 0 ? "0.4" : "1.3")).toList();
        assertThat(WeightedNeed.of(parts).setScale(10, RoundingMode.HALF_UP)).isEqualByComparingTo("1");
    }

    @Test
    void theOrderOfTheAreasIsOfNoAccount() {
        var parts = List.of(part(3, "0.7"), part(7, "1.2345"), part(11, "0.9"));
        assertThat(WeightedNeed.of(parts.reversed())).isEqualTo(WeightedNeed.of(parts));
        assertThat(WeightedNeed.of(parts).setScale(4, RoundingMode.HALF_UP)).isEqualByComparingTo("0.9829");
    }

    private static Part part(int residents, String coefficient) {
        return new Part(residents, new BigDecimal(coefficient));
    }
}
