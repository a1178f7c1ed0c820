package fi.luotsi.ui.summary;

import java.math.BigDecimal;
import java.util.List;

import org.jspecify.annotations.Nullable;

import fi.luotsi.funding.FundingModel;
import fi.luotsi.funding.settlement.Bearing;
import fi.luotsi.funding.settlement.RiskTable;
import fi.luotsi.money.Euros;
import fi.luotsi.money.Share;
import fi.luotsi.negotiation.term.TermKind;
import fi.luotsi.negotiation.term.TermValue;
import fi.luotsi.scenario.ScenarioRun;
import fi.luotsi.ui.Link;
import fi.luotsi.ui.summary.DecisionSummary.NotChosen;
import fi.luotsi.ui.summary.DecisionSummary.Risk;
import fi.luotsi.ui.summary.DecisionSummary.Shock;
import fi.luotsi.ui.table.TableView;
import fi.luotsi.ui.table.ValueWords;

/** The funding model: which was agreed, who bears what with it and with the other one, and why the other was not chosen. */
record RiskPart(Ground ground, Room room) {

    private static final int DECIMALS = 2;

    /** The agreed model, leading to its term. */
    Link model() {
        var words = new ValueWords(ground.texts());
        return ground.terms(TermKind.FUNDING_MODEL).stream().findFirst().map(state -> ground.link(state, state.agreedValue().map(words::line).orElse(ground.texts().of("summary.model.none"))))
                .orElse(new Link(ground.texts().of("summary.model.none"), ground.table().home()));
    }

    @Nullable Risk risk() {
        return ground.run().map(this::risk).orElse(null);
    }

    private Risk risk(ScenarioRun run) {
        var content = run.content();
        var table = RiskTable.of(models(run), content.frames(), content.shocks(), content.reserve(), ground.texts().of("scenario.risk.together"));
        var rows = content.shocks().size() == 1 ? table.rows() : table.all().toList();
        var name = ground.choice().stream().flatMap(choice -> choice.evidence().stream()).filter(one -> one.run().equals(run.id())).map(one -> one.name()).findFirst().orElse("");
        return new Risk(new Link(name, ground.table().home() + "/funding/" + run.scenario() + "#settlement"),
                ground.texts().of("scenario.run.facts", Long.toString(content.sampling().seed()), ground.texts().formats().integer(content.sampling().replications()), run.modelVersion()),
                TableView.fingerprint(run.hash()), List.of(ground.texts().of("summary.model.A"), modelB(run)), room.some(rows.stream().map(this::shock).toList()));
    }

    /** Both models; B with the limit that was agreed, else with the run's. */
    private List<FundingModel> models(ScenarioRun run) {
        return List.of(new FundingModel.LumpSum(), agreed() instanceof FundingModel.ByServicePackage limited ? limited : run.content().byServicePackage());
    }

    private String modelB(ScenarioRun run) {
        var limit = models(run).getLast() instanceof FundingModel.ByServicePackage(var share) ? share : new Share(BigDecimal.ZERO);
        return ground.texts().of("summary.model.B", ground.texts().formats().percent(limit.percent(), Math.max(0, limit.percent().stripTrailingZeros().scale())));
    }

    private @Nullable FundingModel agreed() {
        return ground.terms(TermKind.FUNDING_MODEL).stream().flatMap(state -> state.agreedValue().stream()).filter(TermValue.Funding.class::isInstance)
                .map(value -> ((TermValue.Funding) value).model()).findFirst().orElse(null);
    }

    private Shock shock(RiskTable.Row row) {
        return new Shock(row.shock(), millions(row.balance()), row.bearings().stream().flatMap(bearing -> parts(bearing).stream()).toList());
    }

    private List<String> parts(Bearing bearing) {
        return List.of(millions(bearing.provider()), millions(bearing.organizer()), millions(bearing.reserve()));
    }

    /** With one decimal the parts of a row would seldom add up before the reader's eyes. */
    private String millions(Euros amount) {
        return ground.texts().formats().signed(amount.toBigDecimal().movePointLeft(6), DECIMALS);
    }

    /** Null before anybody wrote down why one was chosen. */
    @Nullable NotChosen notChosen() {
        return ground.choice().map(choice -> {
            var grounds = choice.grounds();
            boolean lumpSum = grounds.model() instanceof FundingModel.LumpSum;
            var by = grounds.section() == null ? grounds.decidedBy() : grounds.decidedBy() + ", " + grounds.section();
            return new NotChosen(new Link(by, ground.table().home() + "/funding/choice#choice-" + choice.round()),
                    lumpSum ? ground.texts().of("summary.model.B.any") : ground.texts().of("summary.model.A"), room.quote(lumpSum ? grounds.forPackages() : grounds.forLumpSum()),
                    room.quote(grounds.reasons()), grounds.dissent() == null ? null : room.quote(grounds.dissent()));
        }).orElse(null);
    }
}
