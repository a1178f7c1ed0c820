package fi.luotsi.web.demo;

import java.math.BigDecimal;
import java.util.Set;

import org.springframework.stereotype.Component;

import fi.luotsi.acting.Acting;
import fi.luotsi.funding.FundingModel;
import fi.luotsi.money.Share;
import fi.luotsi.negotiation.NegotiationId;
import fi.luotsi.scenario.Scenarios;
import fi.luotsi.scenario.choice.FundingChoice.Grounds;
import fi.luotsi.scenario.choice.FundingChoices;
import tools.jackson.databind.JsonNode;

/** The told choice of a funding model, with the run it rests on. */
@Component
class StoryFunding {

    private final StoryScenarios told;
    private final Scenarios scenarios;
    private final FundingChoices choices;

    StoryFunding(StoryScenarios told, Scenarios scenarios, FundingChoices choices) {
        this.told = told;
        this.scenarios = scenarios;
        this.choices = choices;
    }

    /** Chooses model B with the told limit; the organizer's turn. */
    void choose(NegotiationId id, JsonNode choice, Acting.OrganizerStaff negotiator) {
        var scenario = told.make(negotiator, id, choice.path("scenario"));
        var run = scenarios.runs(negotiator, id, scenario).getFirst();
        var model = new FundingModel.ByServicePackage(Share.ofPercent(new BigDecimal(Story.text(choice, "transferLimit"))));
        choices.choose(negotiator, id, new Grounds(model, Story.text(choice, "decidedBy"), Story.text(choice, "section"), Story.text(choice, "reasons"),
                Story.text(choice, "dissent"), Story.text(choice, "forLumpSum"), Story.text(choice, "forPackages")), Set.of(run.id()), Story.text(choice, "reason"));
    }
}
