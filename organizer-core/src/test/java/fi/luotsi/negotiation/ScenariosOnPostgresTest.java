package fi.luotsi.negotiation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import fi.luotsi.access.NotFound;
import fi.luotsi.acting.Acting;
import fi.luotsi.audit.LogEntry;
import fi.luotsi.funding.projection.Parameter;
import fi.luotsi.funding.settlement.Settlement;
import fi.luotsi.funding.settlement.Shock;
import fi.luotsi.money.Euros;
import fi.luotsi.scenario.Origin;
import fi.luotsi.scenario.ScenarioRefused;
import fi.luotsi.scenario.ScenarioRule;
import fi.luotsi.scenario.Scenarios;

class ScenariosOnPostgresTest {

    final UusimaaOnPostgres uusimaa = new UusimaaOnPostgres();
    final Scenarios scenarios = uusimaa.core.the(Scenarios.class);

    @AfterEach
    void close() {
        uusimaa.close();
    }

    @Test
    void aScenarioBeginsWithTheFramesOfItsRoundAndIsReadBackAsItWasSaved() {
        var id = uusimaa.openAndSend();
        var made = scenarios.make(uusimaa.negotiator, id, "Syksyn sokki", 1);
        var begun = scenarios.scenario(uusimaa.colleague, id, made);
        assertThat(begun.content().packages()).extracting(one -> one.frame().toString()).containsExactly("310000000.00", "95000000.00", "1180000000.00");
        assertThat(begun.content().parameters().at(Parameter.FRAMES, 0)).isCloseTo(310.0 / 1585, within(1e-12));
        assertThat(begun.content().origin(Parameter.FRAMES).kind()).isEqualTo(Origin.Kind.NEGOTIATION);
        assertThat(begun.content().origin(Parameter.ALIGNMENT).kind()).isEqualTo(Origin.Kind.ASSUMPTION);
        var shock = new Shock("Syksyn sokki", Map.of("U1", new Shock.Change.Percent(new BigDecimal("6")), "U3", new Shock.Change.Percent(new BigDecimal("-1.5"))));
        var changed = begun.content().with(begun.content().parameters().with(Parameter.ALIGNMENT, 0.45)).withShocks(List.of(shock), Euros.of("100000"))
                .withInjects(Set.of("wages")).with(Parameter.ALIGNMENT, new Origin(Origin.Kind.USER, "työryhmä"));
        scenarios.save(uusimaa.colleague, id, made, 1, "Sokki", uusimaa.childProtection.id(), changed);
        var saved = scenarios.scenario(uusimaa.negotiator, id, made);
        assertThat(saved.content()).isEqualTo(changed);
        assertThat(saved.term()).isEqualTo(uusimaa.childProtection.id());
        assertThat(refused(() -> scenarios.save(uusimaa.negotiator, id, made, 1, "Myöhässä", null, changed))).isEqualTo(ScenarioRule.SCENARIO_CHANGED_MEANWHILE);
        assertThat(Settlement.of(saved.content().byServicePackage(), saved.content().frames(), saved.content().shocks(), Euros.ZERO).net()).isEqualTo(Euros.of("-900000"));
    }

    @Test
    void theSameScenarioGivesTheSameHashAfterItCameFromTheDatabase() {
        var id = uusimaa.openAndSend();
        var made = scenarios.make(uusimaa.negotiator, id, "Pohja", 1);
        var first = scenarios.run(uusimaa.negotiator, id, made);
        assertThat(scenarios.run(uusimaa.colleague, id, made).hash()).isEqualTo(first.hash());
        assertThat(Scenarios.projected(scenarios.runs(uusimaa.negotiator, id, made).getLast().content()).hash()).isEqualTo(first.hash());
    }

    @Test
    void whatAPartyTriesOutLeavesNoTraceAtTheOtherSide() {
        var id = uusimaa.openAndSend();
        var own = scenarios.make(uusimaa.manager, id, "Salainen varaudumme", 1);
        scenarios.run(uusimaa.manager, id, own);
        for (Acting.Person other : List.of(uusimaa.negotiator, uusimaa.auditor)) {
            assertThat(scenarios.of(other, id)).isEmpty();
            assertThat(scenarios.runs(other, id)).isEmpty();
            assertThatThrownBy(() -> scenarios.scenario(other, id, own)).isInstanceOf(NotFound.class);
        }
        assertThat(uusimaa.reading.moves(uusimaa.negotiator, id)).extracting(LogEntry::what).doesNotContain("SCENARIO_SHARED");
        for (Acting.Person outsider : List.of(uusimaa.foreigner, uusimaa.stranger, uusimaa.administrator, uusimaa.decisionMaker)) {
            assertThatThrownBy(() -> scenarios.of(outsider, id)).isInstanceOf(NotFound.class);
        }
        assertThatThrownBy(() -> scenarios.make(uusimaa.auditor, id, "x", 1)).isInstanceOf(NotFound.class);
    }

    @Test
    void whatIsSharedIsSeenByBothFromThatMomentOnAndChangesNoMore() {
        var id = uusimaa.openAndSend();
        var made = scenarios.make(uusimaa.negotiator, id, "Jaettava", 1);
        scenarios.run(uusimaa.negotiator, id, made);
        scenarios.share(uusimaa.negotiator, id, made);
        assertThat(scenarios.of(uusimaa.manager, id)).extracting(one -> one.name()).containsExactly("Jaettava");
        assertThat(scenarios.runs(uusimaa.manager, id, made)).hasSize(1);
        assertThat(scenarios.runs(uusimaa.negotiator, id, made)).hasSize(2);
        var content = scenarios.scenario(uusimaa.manager, id, made).content();
        assertThat(refused(() -> scenarios.save(uusimaa.negotiator, id, made, 1, "Toinen", null, content))).isEqualTo(ScenarioRule.SHARED_SCENARIO_IS_FROZEN);
        var copy = scenarios.copy(uusimaa.manager, id, made, "Oma jatko", content);
        assertThat(scenarios.scenario(uusimaa.manager, id, copy).copiedFrom()).isEqualTo(made);
        assertThatThrownBy(() -> scenarios.scenario(uusimaa.negotiator, id, copy)).isInstanceOf(NotFound.class);
        assertThat(uusimaa.reading.moves(uusimaa.manager, id)).extracting(LogEntry::what).contains("SCENARIO_SHARED");
    }

    @Test
    void aScenarioOnTheOwnDraftStaysPrivate() {
        var id = uusimaa.open();
        assertThat(refused(() -> scenarios.make(uusimaa.negotiator, id, "Tyhjä", null))).isEqualTo(ScenarioRule.SCENARIO_NEEDS_FRAMES);
        uusimaa.organizers.draft(uusimaa.negotiator, id, List.of(UusimaaOnPostgres.offer(uusimaa.childProtection, "310", null)));
        var made = scenarios.make(uusimaa.negotiator, id, "Luonnos", null);
        assertThat(refused(() -> scenarios.share(uusimaa.negotiator, id, made))).isEqualTo(ScenarioRule.DRAFT_IS_NOT_SHARED);
        assertThatThrownBy(() -> scenarios.make(uusimaa.negotiator, id, "Tuleva", 1)).isInstanceOf(NotFound.class);
    }

    private static ScenarioRule refused(org.assertj.core.api.ThrowableAssert.ThrowingCallable action) {
        return catchThrowableOfType(ScenarioRefused.class, action).rule();
    }
}
