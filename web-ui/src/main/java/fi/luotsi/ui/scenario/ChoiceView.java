package fi.luotsi.ui.scenario;

import java.util.List;

import org.jspecify.annotations.Nullable;

import fi.luotsi.funding.FundingModel;
import fi.luotsi.scenario.choice.FundingChoice;
import fi.luotsi.ui.table.Texts;

/** A choice of the funding model in words, with the figures of the runs it rests on. */
record ChoiceView(String model, String symbol, int round, String decidedBy, String reasons, @Nullable String dissent, String forLumpSum, String forPackages, List<Run> runs, String made) {

    /** @param href to the scenario; it opens for those who see it */
    record Run(String name, String href, String waitA, String waitB, String difference, String overrunA, String overrunB, String better, String facts, String hash) {}

    static ChoiceView of(FundingChoice choice, Texts texts, String desk) {
        var grounds = choice.grounds();
        return new ChoiceView(model(grounds.model(), texts), grounds.model() instanceof FundingModel.LumpSum ? "A" : "B", choice.round(),
                grounds.section() == null ? grounds.decidedBy() : grounds.decidedBy() + ", " + grounds.section(), grounds.reasons(), grounds.dissent(), grounds.forLumpSum(),
                grounds.forPackages(), choice.evidence().stream().map(run -> run(run, texts, desk)).toList(),
                texts.of("scenario.saved", choice.byName(), texts.formats().dateTime(choice.at())));
    }

    static String model(FundingModel model, Texts texts) {
        return switch (model) {
            case FundingModel.LumpSum _ -> texts.of("scenario.choice.A");
            case FundingModel.ByServicePackage(var limit) -> texts.of("scenario.choice.B",
                    texts.formats().percent(limit.percent(), Math.max(0, limit.percent().stripTrailingZeros().scale())));
        };
    }

    private static Run run(FundingChoice.Evidence evidence, Texts texts, String desk) {
        var figures = new Figures(texts);
        var found = evidence.figures();
        return new Run(evidence.name(), desk + "/" + evidence.scenario(), figures.days(found.waitA()), figures.days(found.waitB()),
                texts.of("scenario.interval", figures.signed(found.waitDifference(), 1), figures.signed(found.low(), 1), figures.signed(found.high(), 1)),
                figures.ofHundred(found.overrunA()), figures.ofHundred(found.overrunB()), figures.ofHundred(found.aBetter()),
                texts.of("scenario.run.facts", Long.toString(evidence.seed()), figures.formats().integer(evidence.replications()), evidence.modelVersion()),
                ComparisonView.grouped(evidence.hash()));
    }
}
