package fi.luotsi.web.demo;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.stream.Collectors;

import org.springframework.stereotype.Component;

import fi.luotsi.acting.Acting;
import fi.luotsi.funding.projection.Parameter;
import fi.luotsi.funding.projection.Sampling;
import fi.luotsi.funding.projection.SweepAxis;
import fi.luotsi.funding.projection.SweepGrid;
import fi.luotsi.funding.projection.Variation;
import fi.luotsi.funding.settlement.Shock;
import fi.luotsi.money.Euros;
import fi.luotsi.negotiation.NegotiationId;
import fi.luotsi.negotiation.Party;
import fi.luotsi.negotiation.sweep.SweepRequest;
import fi.luotsi.negotiation.sweep.SweepWork;
import fi.luotsi.negotiation.sweep.Sweeps;
import fi.luotsi.scenario.Origin;
import fi.luotsi.scenario.Scenario;
import fi.luotsi.scenario.ScenarioContent;
import fi.luotsi.scenario.ScenarioId;
import fi.luotsi.scenario.Scenarios;
import tools.jackson.databind.JsonNode;

/** What the parties of the story try out with the funding models: demo/scenarios.json, by case number. */
@Component
class StoryScenarios {

    private final Scenarios scenarios;
    private final Sweeps sweeps;
    private final SweepWork work;

    StoryScenarios(Scenarios scenarios, Sweeps sweeps, SweepWork work) {
        this.scenarios = scenarios;
        this.sweeps = sweeps;
        this.work = work;
    }

    void tell(NegotiationId id, String caseNumber, Acting.OrganizerStaff negotiator, Acting.ProviderStaff manager) {
        Story.read("/demo/scenarios.json").path(caseNumber).forEach(told -> {
            Acting.Person maker = Party.valueOf(Story.text(told, "party")) == Party.ORGANIZER ? negotiator : manager;
            var made = make(maker, id, told);
            told.path("sweeps").forEach(sweep -> sweep(maker, id, scenarios.scenario(maker, id, made), sweep));
        });
    }

    /** A scenario on a sent round's figures, with one run that is kept. */
    ScenarioId make(Acting.Person maker, NegotiationId id, JsonNode told) {
        var name = Story.text(told, "name");
        var made = scenarios.make(maker, id, name, told.path("round").intValue());
        scenarios.save(maker, id, made, 1, name, null, content(scenarios.scenario(maker, id, made).content(), told));
        if (told.path("shared").booleanValue()) {
            scenarios.share(maker, id, made);
        } else {
            scenarios.run(maker, id, made);
        }
        return made;
    }

    /** Small enough to be worked off while the story is told. */
    private void sweep(Acting.Person maker, NegotiationId id, Scenario scenario, JsonNode told) {
        var axes = told.path("axes").properties().stream().map(axis -> new SweepAxis(Parameter.named(axis.getKey()).orElseThrow(), Variation.Kind.SET,
                axis.getValue().valueStream().map(JsonNode::doubleValue).toList())).toList();
        var ordered = sweeps.order(maker, id, new SweepRequest(Story.text(told, "name"), scenario.id().value(), scenario.content().happening(),
                Sampling.of(told.path("seed").longValue(), told.path("replications").intValue()), new SweepGrid(axes)));
        work.perform(maker, ordered, () -> false);
    }

    private static ScenarioContent content(ScenarioContent ground, JsonNode told) {
        var content = ground.withShocks(told.path("shocks").valueStream().map(StoryScenarios::shock).toList(), Euros.of(told.path("reserve").stringValue("0")))
                .withInjects(told.path("injects").valueStream().map(JsonNode::stringValue).collect(Collectors.toSet()));
        for (var changed : List.copyOf(told.path("parameters").properties())) {
            var parameter = Parameter.named(changed.getKey()).orElseThrow();
            content = content.with(content.parameters().with(parameter, changed.getValue().doubleValue())).with(parameter, new Origin(Origin.Kind.USER, null));
        }
        return content;
    }

    private static Shock shock(JsonNode told) {
        var changes = new HashMap<String, Shock.Change>();
        told.path("percent").properties().forEach(change -> changes.put(change.getKey(), new Shock.Change.Percent(new BigDecimal(change.getValue().stringValue()))));
        return new Shock(Story.text(told, "name"), changes);
    }
}
