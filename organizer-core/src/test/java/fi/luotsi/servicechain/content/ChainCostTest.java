package fi.luotsi.servicechain.content;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import fi.luotsi.money.Euros;

class ChainCostTest {

    @Test
    void aHigherUnitCostRaisesTheSumByVolumeTimesTheDifference() {
        var before = ChainCost.of(chain("210.50", 1200L)).sum();
        var after = ChainCost.of(chain("220.50", 1200L)).sum();
        assertThat(after.known().minus(before.known())).isEqualTo(Euros.of("12000"));
    }

    @Test
    void whatIsMissingIsMissingAndNeverNothing() {
        var cost = ChainCost.of(chain(null, 1200L));
        assertThat(cost.lines()).allMatch(ChainCost.Line::isMissing);
        assertThat(cost.sum()).isEqualTo(new ChainCost.Sum("", Euros.ZERO, 2));
    }

    @Test
    void stepsOutsideTheAgreementArePaidByOthers() {
        assertThat(ChainCost.of(chain("1", 1L)).lines()).extracting(line -> line.step().name().fi()).containsExactly("Arvio", "Hoito");
    }

    @Test
    void sumsByActorAndByServiceHoldEveryLineOnce() {
        var cost = ChainCost.of(chain("100", 10L));
        assertThat(cost.byActor()).containsExactly(new ChainCost.Sum("Sote-keskus", Euros.of("1000"), 0), new ChainCost.Sum("Sairaala", Euros.ZERO, 1));
        assertThat(cost.byService()).containsExactly(new ChainCost.Sum("arvio", Euros.of("1000"), 0), new ChainCost.Sum("", Euros.ZERO, 1));
    }

    @Test
    void anAmountBeyondAllMoneyIsNotRolledOver() {
        var chain = chain("90000000000000", Long.MAX_VALUE);
        assertThatThrownBy(() -> ChainCost.of(chain)).isInstanceOf(ArithmeticException.class);
    }

    private static ChainContent chain(@Nullable String unitCost, long volume) {
        return new ChainSketch().step("Huoli", "Kunta / koulu").step("Arvio", "Sote-keskus").service("arvio").exit("Hoito", "Sairaala")
                .change("Arvio", step -> new Step(step.id(), step.name(), step.actor(), null, step.service(), false, false,
                        unitCost == null ? null : new Cost(Euros.of(unitCost), Origin.from("tilinpäätös 2017")), new Volume(volume, Origin.assumed()), null, null))
                .flow("Huoli", "Arvio", 3).flow("Arvio", "Hoito", 21).drawn();
    }
}
