package fi.luotsi.servicechain.content;

import static fi.luotsi.servicechain.content.ChainSketch.id;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import fi.luotsi.catalogue.Words;
import fi.luotsi.servicechain.content.ChainDifference.FlowField;
import fi.luotsi.servicechain.content.ChainDifference.StepField;

class ChainDifferenceTest {

    @Test
    void aChainDoesNotDifferFromItself() {
        assertThat(ChainDifference.between(chain().drawn(), chain().drawn()).isEmpty()).isTrue();
    }

    @Test
    void addedRemovedAndChangedStepsAreTold() {
        var after = new ChainSketch().step("Arvio", "Sairaala").exit("Seuranta", "Kunta / koulu").flow("Arvio", "Seuranta", 14).drawn();
        var difference = ChainDifference.between(chain().drawn(), after);
        assertThat(difference.steps()).hasSize(3);
        assertThat(difference.steps().get(0).fields()).containsExactly(StepField.ACTOR);
        assertThat(difference.steps().get(1).isAdded()).isTrue();
        assertThat(difference.steps().get(2).isRemoved()).isTrue();
        assertThat(difference.steps().get(2).step().id()).isEqualTo(id("Hoito"));
    }

    @Test
    void aShorterTimeIsOneChangeOfOneFlow() {
        var after = new ChainSketch().step("Arvio", "Sote-keskus").exit("Hoito", "Sairaala").flow("Arvio", "Hoito", 21).drawn();
        var difference = ChainDifference.between(chain().drawn(), after);
        assertThat(difference.steps()).isEmpty();
        assertThat(difference.flows()).singleElement().satisfies(change -> assertThat(change.fields()).containsExactly(FlowField.MAX_TIME));
    }

    @Test
    void addedAndRemovedFlowsAreTold() {
        var after = new ChainSketch().step("Arvio", "Sote-keskus").exit("Hoito", "Sairaala").flow("Hoito", "Arvio").drawn();
        var difference = ChainDifference.between(chain().drawn(), after);
        assertThat(difference.flows()).hasSize(2);
        assertThat(difference.flows().getFirst().isAdded()).isTrue();
        assertThat(difference.flows().getLast().isRemoved()).isTrue();
    }

    @Test
    void aNewNameInOneLanguageIsAChange() {
        var after = chain().change("Arvio", step -> new Step(step.id(), Words.of("Arvio", "Bedömning"), step.actor(), null, null, true, false, null, null, null, null));
        assertThat(ChainDifference.between(chain().drawn(), after.drawn()).steps()).singleElement()
                .satisfies(change -> assertThat(change.fields()).containsExactly(StepField.NAME));
    }

    private static ChainSketch chain() {
        return new ChainSketch().step("Arvio", "Sote-keskus").exit("Hoito", "Sairaala").flow("Arvio", "Hoito", 30);
    }
}
