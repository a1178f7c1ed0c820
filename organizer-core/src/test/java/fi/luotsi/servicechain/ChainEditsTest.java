package fi.luotsi.servicechain;

import static fi.luotsi.servicechain.content.ChainSketch.id;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

import fi.luotsi.access.NotFound;
import fi.luotsi.catalogue.Words;
import fi.luotsi.servicechain.content.ChainContent;
import fi.luotsi.servicechain.content.ChainSketch;
import fi.luotsi.servicechain.content.Flow;
import fi.luotsi.servicechain.content.Origin;
import fi.luotsi.servicechain.content.Segment;

class ChainEditsTest {

    private final ChainContent chain = new ChainSketch().step("A", "Sote").step("B", "Sote").step("C", "Sote").exit("D", "Sote")
            .flow("A", "B").flow("B", "C").flow("C", "D").drawn();

    @Test
    void aStepMovesAmongTheOthersAndStopsAtTheEnds() {
        assertThat(order(ChainEdits.move(chain, id("C"), -1))).isEqualTo("ACBD");
        assertThat(order(ChainEdits.move(chain, id("A"), 2))).isEqualTo("BCAD");
        assertThat(order(ChainEdits.move(chain, id("A"), -1))).isEqualTo("ABCD");
        assertThat(order(ChainEdits.move(chain, id("D"), 9))).isEqualTo("ABCD");
    }

    @Test
    void removingAStepTakesItsWaysWithIt() {
        var without = ChainEdits.remove(chain, id("B"));
        assertThat(order(without)).isEqualTo("ACD");
        assertThat(without.flows()).singleElement().satisfies(flow -> assertThat(flow.from()).isEqualTo(id("C")));
    }

    @Test
    void aWayIsKeptOnceAndCanBeRemoved() {
        var flow = new Flow(id("A"), id("B"), null, null, null, null);
        assertThat(ChainEdits.keep(chain, flow).flows()).hasSize(3);
        assertThat(ChainEdits.keep(chain, new Flow(id("A"), id("D"), null, null, null, null)).flows()).hasSize(4);
        assertThat(ChainEdits.remove(chain, flow).flows()).hasSize(2);
        var unknown = new Flow(id("D"), id("A"), null, null, null, null);
        assertThatThrownBy(() -> ChainEdits.remove(chain, unknown)).isInstanceOf(NotFound.class);
    }

    @Test
    void groupsOfClientsAreAddedChangedAndRemovedByTheirPlace() {
        var two = ChainEdits.keep(ChainEdits.keep(chain, 0, group("Lapset")), 1, group("Monipalveluasiakkaat"));
        assertThat(ChainEdits.keep(two, 0, group("Nuoret")).segments()).extracting(segment -> segment.name().fi()).containsExactly("Nuoret", "Monipalveluasiakkaat");
        assertThat(ChainEdits.removeSegment(two, 0).segments()).extracting(segment -> segment.name().fi()).containsExactly("Monipalveluasiakkaat");
        assertThat(ChainEdits.remove(two, id("A")).segments()).as("steps are of no account").hasSize(2);
        assertThatThrownBy(() -> ChainEdits.removeSegment(two, 2)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> ChainEdits.keep(two, 3, group("Tyhjä"))).isInstanceOf(NotFound.class);
    }

    @Test
    void aCopyHasStepsOfItsOwnJoinedAsTheyWere() {
        var copy = ChainEdits.renewed(chain);
        assertThat(order(copy)).isEqualTo(order(chain));
        assertThat(copy.steps()).extracting(step -> step.id()).doesNotContainAnyElementsOf(chain.steps().stream().map(step -> step.id()).toList());
        assertThat(copy.flows().stream().map(flow -> copy.number(flow.from()) + "→" + copy.number(flow.to()))).containsExactly("1→2", "2→3", "3→4");
    }

    private static Segment group(String name) {
        return new Segment(Words.of(name, name), Words.of(name, name), null, Origin.assumed());
    }

    private static String order(ChainContent content) {
        return String.join("", content.steps().stream().map(step -> step.name().fi()).toList());
    }
}
