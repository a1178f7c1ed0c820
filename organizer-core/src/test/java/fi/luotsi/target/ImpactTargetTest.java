package fi.luotsi.target;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.List;

import org.junit.jupiter.api.Test;

class ImpactTargetTest {

    private static final String ESPOO = "KUNTA-049";
    private static final String VANTAA = "KUNTA-092";

    @Test
    void theSameActualIsGreenWhereSeventyIsDueAndRedWhereEightyIs() {
        var target = target(ImpactTarget.Direction.AT_LEAST, "75", "2", new CellTarget(ESPOO, "Espoo", 2021, new BigDecimal("70")),
                new CellTarget(VANTAA, "Vantaa", 2021, new BigDecimal("80")));
        var actual = new BigDecimal("70");
        assertThat(target.judge(target.due(ESPOO, 2021).value(), actual)).isEqualTo(Attainment.MET);
        assertThat(target.judge(target.due(VANTAA, 2021).value(), actual)).isEqualTo(Attainment.MISSED);
    }

    @Test
    void anAreaWithoutAValueOfItsOwnIsJudgedByTheTargets() {
        var target = target(ImpactTarget.Direction.AT_LEAST, "75", "2", new CellTarget(ESPOO, "Espoo", 2021, new BigDecimal("70")));
        assertThat(target.due(VANTAA, 2021)).isEqualTo(new ImpactTarget.Due(new BigDecimal("75"), null));
    }

    @Test
    void anAreasValueHoldsUntilItsNextAndNotBeforeItsFirst() {
        var target = target(ImpactTarget.Direction.AT_LEAST, "75", "2", new CellTarget(ESPOO, "Espoo", 2021, new BigDecimal("70")),
                new CellTarget(ESPOO, "Espoo", 2023, new BigDecimal("72")));
        assertThat(target.due(ESPOO, 2020).since()).isNull();
        assertThat(target.due(ESPOO, 2022)).isEqualTo(new ImpactTarget.Due(new BigDecimal("7E+1"), 2021));
        assertThat(target.due(ESPOO, 2024).value()).isEqualByComparingTo("72");
    }

    @Test
    void whatMissesTheValueByLessThanTheToleranceIsSaidToDoSo() {
        var most = target(ImpactTarget.Direction.AT_MOST, "1.40", "5");
        assertThat(most.judge(most.value(), new BigDecimal("1.40"))).isEqualTo(Attainment.MET);
        assertThat(most.judge(most.value(), new BigDecimal("1.47"))).isEqualTo(Attainment.WITHIN_TOLERANCE);
        assertThat(most.judge(most.value(), new BigDecimal("1.48"))).isEqualTo(Attainment.MISSED);
        assertThat(most.judge(most.value(), null)).isEqualTo(Attainment.NOT_MEASURED);
    }

    @Test
    void anAreaHasOneValueForAYear() {
        var twice = List.of(new CellTarget(ESPOO, "Espoo", 2021, BigDecimal.ONE), new CellTarget(ESPOO, "Espoo", 2021, BigDecimal.TEN));
        assertThatThrownBy(() -> new TargetCard(null, "", "", null, null, "", List.of(), twice)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aTargetWithoutAGoalIsNone() {
        assertThatThrownBy(() -> new ImpactTarget(" ", "3563", "%", ImpactTarget.Direction.AT_MOST, BigDecimal.ONE, 2021, BigDecimal.ONE,
                new Baseline.ToBeMeasured(), "Raportti")).isInstanceOf(IllegalArgumentException.class);
    }

    private static ImpactTarget target(ImpactTarget.Direction direction, String value, String tolerance, CellTarget... cells) {
        return new ImpactTarget("Ikäihmiset asuvat kotona", "5513", "%", direction, new BigDecimal(value), 2021, new BigDecimal(tolerance),
                new Baseline.ToBeMeasured(), "Raportti", new TargetCard(null, "", "", null, null, "", List.of(), List.of(cells)));
    }
}
