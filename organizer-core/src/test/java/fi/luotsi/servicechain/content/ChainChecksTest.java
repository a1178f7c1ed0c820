package fi.luotsi.servicechain.content;

import static fi.luotsi.servicechain.content.ChainFinding.Kind.ACTOR_MISSING;
import static fi.luotsi.servicechain.content.ChainFinding.Kind.BRANCH_WITHOUT_CONDITION;
import static fi.luotsi.servicechain.content.ChainFinding.Kind.COST_ASSUMED;
import static fi.luotsi.servicechain.content.ChainFinding.Kind.COST_MISSING;
import static fi.luotsi.servicechain.content.ChainFinding.Kind.DEAD_END;
import static fi.luotsi.servicechain.content.ChainFinding.Kind.ENTRY_MISSING;
import static fi.luotsi.servicechain.content.ChainFinding.Kind.GAP;
import static fi.luotsi.servicechain.content.ChainFinding.Kind.HANDOVER_WITHOUT_TIME;
import static fi.luotsi.servicechain.content.ChainFinding.Kind.JOINT_TARGET_MISSING;
import static fi.luotsi.servicechain.content.ChainFinding.Kind.LOOP_WITHOUT_EXIT;
import static fi.luotsi.servicechain.content.ChainFinding.Kind.NO_STEPS;
import static fi.luotsi.servicechain.content.ChainFinding.Kind.OVERLAP;
import static fi.luotsi.servicechain.content.ChainFinding.Kind.UNREACHABLE;
import static fi.luotsi.servicechain.content.ChainSketch.id;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.junit.jupiter.api.Test;

import fi.luotsi.money.Euros;
import fi.luotsi.servicechain.content.ChainFinding.Kind;

class ChainChecksTest {

    @Test
    void aChainWithoutStepsIsNothingToPublish() {
        assertThat(new ChainChecks(ChainContent.EMPTY).findings()).extracting(ChainFinding::kind).containsExactly(NO_STEPS);
    }

    @Test
    void aSoundChainHasNothingSevere() {
        var chain = sound().drawn();
        assertThat(new ChainChecks(chain).publishable()).isTrue();
        assertThat(kinds(chain)).containsOnly(COST_MISSING);
    }

    @Test
    void aStepNobodyIsResponsibleForIsNamed() {
        var chain = sound().step("Ei kenenkään", null).flow("Arvio", "Ei kenenkään").flow("Ei kenenkään", "Hoito").drawn();
        assertThat(found(chain, ACTOR_MISSING)).containsExactly(List.of(id("Ei kenenkään")));
        assertThat(new ChainChecks(chain).publishable()).isFalse();
    }

    @Test
    void aPromisedServiceWithoutAStepIsAGap() {
        var chain = sound().promises("terapia").drawn();
        assertThat(new ChainChecks(chain).findings()).anySatisfy(finding -> {
            assertThat(finding.kind()).isEqualTo(GAP);
            assertThat(finding.service()).isEqualTo("terapia");
        });
    }

    @Test
    void oneServiceOfTwoActorsOverlaps() {
        var chain = new ChainSketch().step("Arvio", "Sote-keskus").service("arvio").exit("Uusi arvio", "Sairaala").service("arvio")
                .flow("Arvio", "Uusi arvio", 2).drawn();
        assertThat(found(chain, OVERLAP)).containsExactly(List.of(id("Arvio"), id("Uusi arvio")));
    }

    @Test
    void aChainNobodyComesIntoHasNoEntry() {
        var chain = sound().change("Arvio", step -> new Step(step.id(), step.name(), step.actor(), null, null, false, false, null, null, null, null)).drawn();
        assertThat(kinds(chain)).contains(ENTRY_MISSING).doesNotContain(UNREACHABLE);
    }

    @Test
    void whatNothingFollowsIsADeadEndUnlessItIsAnExit() {
        var chain = sound().step("Jono", "Sote-keskus").flow("Arvio", "Jono").drawn();
        assertThat(found(chain, DEAD_END)).containsExactly(List.of(id("Jono")));
    }

    @Test
    void whatNoWayLeadsToIsUnreachable() {
        var chain = sound().exit("Saari", "Sote-keskus").drawn();
        assertThat(found(chain, UNREACHABLE)).containsExactly(List.of(id("Saari")));
    }

    @Test
    void aLoopIsNamedOnceAndOnlyWhereNoWayLeadsOut() {
        var chain = sound().step("Lähete", "Sairaala").step("Palautus", "Sairaala").flow("Arvio", "Lähete", 7).flow("Lähete", "Palautus")
                .flow("Palautus", "Lähete").drawn();
        assertThat(found(chain, LOOP_WITHOUT_EXIT)).containsExactly(List.of(id("Lähete"), id("Palautus")));
        var wayOut = sound().step("Lähete", "Sairaala").step("Palautus", "Sairaala").flow("Arvio", "Lähete", 7).flow("Lähete", "Palautus")
                .flow("Palautus", "Lähete").flow("Palautus", "Hoito", 7).drawn();
        assertThat(kinds(wayOut)).doesNotContain(LOOP_WITHOUT_EXIT);
    }

    @Test
    void twoLoopsAreTwoFindings() {
        var chain = sound();
        for (String loop : List.of("A", "B")) {
            chain.step(loop + "1", "Sote-keskus").step(loop + "2", "Sote-keskus").flow("Arvio", loop + "1").flow(loop + "1", loop + "2").flow(loop + "2", loop + "1");
        }
        assertThat(found(chain.drawn(), LOOP_WITHOUT_EXIT)).containsExactly(List.of(id("A1"), id("A2")), List.of(id("B1"), id("B2")));
    }

    @Test
    void aHandOverNeedsATimeAndAWayWithinOneActorDoesNot() {
        var chain = new ChainSketch().step("Arvio", "Sote-keskus").step("Ohjaus", "Sote-keskus").exit("Hoito", "Sairaala").flow("Arvio", "Ohjaus").flow("Ohjaus", "Hoito").drawn();
        assertThat(found(chain, HANDOVER_WITHOUT_TIME)).containsExactly(List.of(id("Ohjaus"), id("Hoito")));
    }

    @Test
    void everyBranchSaysWhenItIsTaken() {
        var chain = sound().exit("Neuvonta", "Sote-keskus").flow("Arvio", "Neuvonta", "lievä", null).drawn();
        assertThat(found(chain, BRANCH_WITHOUT_CONDITION)).as("the other way has none").containsExactly(List.of(id("Arvio")));
    }

    @Test
    void aStepOutsideTheAgreementNeedsAJointTargetAndNoCost() {
        var chain = new ChainSketch().step("Huoli", "Kunta / koulu").exit("Hoito", "Sote-keskus").flow("Huoli", "Hoito", 3).drawn();
        assertThat(found(chain, JOINT_TARGET_MISSING)).containsExactly(List.of(id("Huoli")));
        assertThat(found(chain, COST_MISSING)).containsExactly(List.of(id("Hoito")));
    }

    @Test
    void anAssumedCostIsSaid() {
        var chain = sound().change("Arvio", step -> new Step(step.id(), step.name(), step.actor(), null, null, true, false,
                new Cost(Euros.of("210"), Origin.assumed()), null, null, null)).drawn();
        assertThat(found(chain, COST_ASSUMED)).containsExactly(List.of(id("Arvio")));
    }

    @Test
    void severeFindingsComeFirst() {
        var chain = sound().exit("Saari", "Sote-keskus").drawn();
        assertThat(new ChainChecks(chain).findings()).isSortedAccordingTo((one, other) -> Boolean.compare(other.kind().isSevere(), one.kind().isSevere()));
    }

    private static ChainSketch sound() {
        return new ChainSketch().step("Arvio", "Sote-keskus").exit("Hoito", "Sote-keskus").flow("Arvio", "Hoito");
    }

    private static List<Kind> kinds(ChainContent chain) {
        return new ChainChecks(chain).findings().stream().map(ChainFinding::kind).toList();
    }

    private static List<List<java.util.UUID>> found(ChainContent chain, Kind kind) {
        return new ChainChecks(chain).findings().stream().filter(finding -> finding.kind() == kind).map(ChainFinding::steps).toList();
    }
}
