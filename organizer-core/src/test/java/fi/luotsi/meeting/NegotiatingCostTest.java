package fi.luotsi.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;

import fi.luotsi.money.Euros;
import fi.luotsi.negotiation.Party;

class NegotiatingCostTest {

    @Test
    void theRatioIsThatOfACountByHand() {
        var cost = new NegotiatingCost(Map.of(Party.ORGANIZER, new BigDecimal("120.5"), Party.PROVIDER, new BigDecimal("79.25")), Euros.of("60"), Euros.of("1585000000"));
        assertThat(cost.allHours()).isEqualByComparingTo("199.75");
        assertThat(cost.euros()).isEqualTo(Euros.of("11985.00"));
        assertThat(cost.perMillion()).as("11 985 / 1 585").hasValue(Euros.of("7.56"));
    }

    @Test
    void withoutAnythingAgreedThereIsNoRatio() {
        var cost = NegotiatingCost.of(List.of(), Euros.of("60"), Euros.ZERO);
        assertThat(cost.euros()).isEqualTo(Euros.ZERO);
        assertThat(cost.perMillion()).isEmpty();
    }
}
