package fi.luotsi.negotiation.dispute;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import fi.luotsi.catalogue.Words;
import fi.luotsi.money.Euros;
import fi.luotsi.negotiation.dispute.Ladder.Level;

class LadderTest {

    @Test
    void aDisagreementBeginsOnTheLowestLevelThatMaySettleIt() {
        assertThat(Ladder.SHIPPED.begin(null)).isEqualTo(1);
        assertThat(Ladder.SHIPPED.begin(Euros.of("1000000"))).isEqualTo(1);
        assertThat(Ladder.SHIPPED.begin(Euros.of("1000000.01"))).isEqualTo(2);
        assertThat(Ladder.SHIPPED.begin(Euros.of("20000000"))).isEqualTo(3);
        assertThat(Ladder.SHIPPED.begin(Euros.of("900000000"))).as("the last level settles nothing").isEqualTo(4);
    }

    @Test
    void theShippedLadderIsSound() {
        assertThat(DisputeRules.layingDown(Ladder.SHIPPED.levels())).isEmpty();
    }

    @Test
    void aLevelWithoutANameOrDaysAndAFallingLimitAreRefused() {
        assertThat(DisputeRules.layingDown(with(2, level(" ", 7, "5000000")))).containsExactly(DisputeRule.LEVEL_HAS_A_NAME_IN_BOTH_LANGUAGES);
        assertThat(DisputeRules.layingDown(with(2, level("Taso", null, "5000000")))).containsExactly(DisputeRule.LEVEL_HAS_ITS_DAYS);
        assertThat(DisputeRules.layingDown(with(2, level("Taso", 400, "5000000")))).containsExactly(DisputeRule.LEVEL_HAS_ITS_DAYS);
        assertThat(DisputeRules.layingDown(with(2, level("Taso", 7, "10")))).containsExactly(DisputeRule.LIMITS_RISE);
        assertThat(DisputeRules.layingDown(with(4, level("Taso", 7, "10")))).containsExactly(DisputeRule.LIMITS_RISE);
    }

    private static List<Level> with(int number, Level level) {
        var levels = new ArrayList<>(Ladder.SHIPPED.levels());
        levels.set(number - 1, level);
        return levels;
    }

    private static Level level(String name, @Nullable Integer days, @Nullable String limit) {
        return new Level(Words.of(name, name), days, limit == null ? null : Euros.of(limit));
    }
}
