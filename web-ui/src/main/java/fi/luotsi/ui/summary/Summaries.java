package fi.luotsi.ui.summary;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.springframework.stereotype.Component;

import fi.luotsi.acting.Acting;
import fi.luotsi.agreement.AgreementVersion;
import fi.luotsi.agreement.Agreements;
import fi.luotsi.agreement.life.Body;
import fi.luotsi.agreement.life.LifeEvent.Decision;
import fi.luotsi.hearing.Hearings;
import fi.luotsi.negotiation.NegotiationId;
import fi.luotsi.negotiation.Phase;
import fi.luotsi.negotiation.dispute.Disagreements;
import fi.luotsi.negotiation.issue.OpenIssues;
import fi.luotsi.period.Today;
import fi.luotsi.scenario.ScenarioRun;
import fi.luotsi.scenario.Scenarios;
import fi.luotsi.scenario.choice.FundingChoice;
import fi.luotsi.scenario.choice.FundingChoices;
import fi.luotsi.ui.Link;
import fi.luotsi.ui.StatusTag;
import fi.luotsi.ui.summary.DecisionSummary.Asked;
import fi.luotsi.ui.table.OpenedTable;
import fi.luotsi.ui.table.TableView;

/** Writes the summary of a negotiated package from what the reader may see of it. */
@Component
class Summaries {

    private final Agreements agreements;
    private final OpenIssues issues;
    private final Disagreements disagreements;
    private final Hearings hearings;
    private final FundingChoices choices;
    private final Scenarios scenarios;
    private final Clock clock;

    Summaries(Agreements agreements, OpenIssues issues, Disagreements disagreements, Hearings hearings, FundingChoices choices, Scenarios scenarios,
            Clock clock) {
        this.agreements = agreements;
        this.issues = issues;
        this.disagreements = disagreements;
        this.hearings = hearings;
        this.choices = choices;
        this.scenarios = scenarios;
        this.clock = clock;
    }

    Ground ground(Acting.Person acting, OpenedTable table) {
        var id = table.table().head().id();
        var choice = choices.last(acting, id);
        return new Ground(table, agreements.of(acting, id), issues.of(acting, id), disagreements.of(acting, id),
                hearings.of(acting, id), choice, choice.flatMap(one -> run(acting, id, one)), new Today(clock).day());
    }

    private Optional<ScenarioRun> run(Acting.Person acting, NegotiationId id, FundingChoice choice) {
        var wanted = choice.evidence().stream().map(FundingChoice.Evidence::run).toList();
        return scenarios.runs(acting, id).stream().filter(run -> wanted.contains(run.id()) && !run.content().shocks().isEmpty()).findFirst();
    }

    static DecisionSummary of(Ground ground, Room room) {
        var table = ground.table();
        var risk = new RiskPart(ground, room);
        var open = new OpenPart(ground, room);
        var reach = new ReachPart(ground, room);
        var fingerprint = table.table().head().phase() instanceof Phase.Negotiated negotiated ? TableView.fingerprint(negotiated.fingerprint()) : "";
        return new DecisionSummary(table.texts().in(table.table().head().title()), under(table), asked(ground, room), new CostPart(ground, room).costs(), risk.model(), risk.risk(),
                open.open(), risk.notChosen(), open.contested(), new HeardPart(ground, room).heard(), reach.aims(), reach.access(), reach.chains(), fingerprint);
    }

    private static Link under(OpenedTable table) {
        var head = table.table().head();
        var texts = table.texts();
        var first = head.period().first();
        var last = head.period().last();
        return new Link(texts.of("summary.under", texts.in(head.organizerName()), texts.in(head.providerName()), first.equals(last) ? first.toString() : first + "–" + last), table.home());
    }

    private static Asked asked(Ground ground, Room room) {
        var texts = ground.texts();
        var home = ground.table().home();
        return ground.agreement().map(version -> {
            var state = version.life().state(ground.today());
            return new Asked(new Link(texts.of("deciding.number.version", version.number(), version.version()), home + "/agreement"),
                    new StatusTag(StatusTag.Kind.OPEN, texts.of("deciding.state.", state)), room.quote(version.proposal()), bodies(ground, version));
        }).orElseGet(() -> new Asked(new Link(ground.table().table().head().caseNumber(), home), new StatusTag(StatusTag.Kind.OPEN, texts.of("summary.not-proposed")), null, List.of()));
    }

    private static List<DecisionSummary.Body> bodies(Ground ground, AgreementVersion version) {
        return Stream.of(Body.values()).filter(version.bodies()::containsKey).map(body -> {
            var decision = version.life().decision(body);
            var name = version.bodies().get(body);
            return new DecisionSummary.Body(new Link(name == null ? body.name() : ground.texts().in(name), ground.table().home() + "/agreement#" + body), tag(ground, decision),
                    decision.map(one -> ground.texts().of("deciding.decided", ground.texts().formats().date(one.day()), one.section(), one.caseNumber())).orElse(null));
        }).toList();
    }

    private static StatusTag tag(Ground ground, Optional<Decision> decision) {
        return decision.map(one -> switch (one.outcome()) {
            case APPROVED -> new StatusTag(StatusTag.Kind.AGREED, ground.texts().of("deciding.outcome.APPROVED"));
            case RETURNED -> new StatusTag(StatusTag.Kind.DISPUTED, ground.texts().of("deciding.outcome.RETURNED"));
            case TABLED -> new StatusTag(StatusTag.Kind.CONDITIONAL, ground.texts().of("deciding.outcome.TABLED"));
        }).orElseGet(() -> new StatusTag(StatusTag.Kind.OPEN, ground.texts().of("deciding.undecided")));
    }
}
