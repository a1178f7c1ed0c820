package fi.luotsi.servicechain.content;

import static fi.luotsi.servicechain.ChainDepth.ALL_STEPS;
import static fi.luotsi.servicechain.ChainDepth.HANDOVER_TIMES;
import static fi.luotsi.servicechain.ChainDepth.NAMED_ONLY;
import static fi.luotsi.servicechain.ChainDepth.OUTCOME;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import fi.luotsi.servicechain.content.Commitment.Kind;

class CommitmentsTest {

    private final Commitments commitments = new Commitments(new ChainSketch().step("Huoli", "Kunta / koulu").step("Arvio", "Sote-keskus").measure("odotus")
            .exit("Hoito", "Sairaala").measure("toimintakyky").exit("Tuki", "Sote-keskus").flow("Huoli", "Arvio", 3).flow("Arvio", "Hoito", 21)
            .flow("Arvio", "Tuki").drawn());

    @Test
    void namedOnlyBindsNothingButTheName() {
        assertThat(commitments.at(NAMED_ONLY)).extracting(Commitment::kind).containsExactly(Kind.CHAIN_NAMED);
    }

    @Test
    void theOutcomeIsMeasuredWhereClientsLeave() {
        assertThat(commitments.between(NAMED_ONLY, OUTCOME)).extracting(Commitment::kind).containsExactly(Kind.OUTCOME, Kind.OUTCOME_MEASURE);
    }

    @Test
    void fromOneToTwoAddsExactlyTheHandOversAndBackRemovesThem() {
        var added = commitments.between(OUTCOME, HANDOVER_TIMES);
        assertThat(added).filteredOn(Commitment::isMeasure).hasSize(2);
        assertThat(added).filteredOn(commitment -> !commitment.isMeasure()).extracting(Commitment::kind).containsExactly(Kind.HANDOVER, Kind.HANDOVER);
        assertThat(commitments.between(HANDOVER_TIMES, OUTCOME)).isEqualTo(added);
    }

    @Test
    void allStepsBindEveryStepAndMeasureOneOnlyOnce() {
        assertThat(commitments.between(HANDOVER_TIMES, ALL_STEPS)).extracting(Commitment::kind)
                .containsExactly(Kind.STEP, Kind.STEP, Kind.STEP_MEASURE, Kind.STEP, Kind.STEP);
        assertThat(commitments.at(ALL_STEPS)).doesNotHaveDuplicates();
    }
}
