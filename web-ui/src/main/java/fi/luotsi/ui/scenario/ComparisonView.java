package fi.luotsi.ui.scenario;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;

import fi.luotsi.funding.projection.Headline;
import fi.luotsi.funding.projection.ProjectionResult;
import fi.luotsi.funding.projection.Variant;
import fi.luotsi.scenario.ScenarioContent;
import fi.luotsi.scenario.Scenarios;
import fi.luotsi.ui.table.Texts;

/**
 * One run of both models, side by side, ready to be read. A table says what a chart says.
 *
 * @param hash of the run, in groups of eight digits
 */
record ComparisonView(List<Line> result, List<FanCharts.Pair> waits, String waitScale, List<FanCharts.Pair> costs, List<Overrun> overruns, List<Line> overrunRows,
        String hash, String modelVersion, String runs, String seed) {

    /** @param better in how many of a hundred runs A is better; a dash where that says nothing */
    record Line(String name, String a, String b, String difference, String better) {}

    /** @param hits of a hundred squares */
    record Overrun(String symbol, String look, String model, int hits, String words, String reading, List<Square> squares) {}

    record Square(int x, int y, boolean hit) {}

    static ComparisonView of(ScenarioContent content, Texts texts) {
        return new Maker(content, Scenarios.projected(content), new Figures(texts)).view();
    }

    private record Maker(ScenarioContent content, ProjectionResult result, Figures figures) {

        private static final String NOTHING = "–";

        ComparisonView view() {
            var waits = new FanCharts(content, result, figures.texts(), FanCharts.Measure.WAIT);
            var costs = new FanCharts(content, result, figures.texts(), FanCharts.Measure.COST);
            return new ComparisonView(lines(), waits.pairs(), waits.scaleEnd(), costs.pairs(), List.of(overrun(Variant.LUMP_SUM), overrun(Variant.BY_PACKAGE)), overruns(),
                    grouped(result.hash()), result.modelVersion(), figures.formats().integer(result.sampling().replications()), Long.toString(result.sampling().seed()));
        }

        private Headline a() {
            return result.headline(Variant.LUMP_SUM);
        }

        private Headline b() {
            return result.headline(Variant.BY_PACKAGE);
        }

        private List<Line> lines() {
            var wait = result.comparison().strategyWeightedWait();
            var overrun = result.comparison().overrun();
            var lines = new ArrayList<Line>();
            lines.add(new Line(text("weighted-wait"), figures.days(a().strategyWeightedWait()), figures.days(b().strategyWeightedWait()), figures.withInterval(wait, 1, 1),
                    figures.ofHundred(wait.shareALower())));
            lines.add(new Line(text("overrun-mean"), figures.percent(a().overrunMean(), 2), figures.percent(b().overrunMean(), 2), figures.withInterval(overrun, 100, 2),
                    figures.ofHundred(overrun.shareALower())));
            lines.add(plain("overrun-probability", figures.percent(a().probabilityOfOverrun(), 1), figures.percent(b().probabilityOfOverrun(), 1),
                    figures.signed((a().probabilityOfOverrun() - b().probabilityOfOverrun()) * 100, 1)));
            for (int k = 0; k < content.packages().size(); k++) {
                lines.add(new Line(figures.texts().of("scenario.result.wait-of", name(k)), figures.days(a().waitingDays().get(k)), figures.days(b().waitingDays().get(k)),
                        figures.signed(a().waitingDays().get(k) - b().waitingDays().get(k), 1), NOTHING));
            }
            lines.add(attainment());
            lines.add(plain("equity-gap", figures.days(a().equityGap()), figures.days(b().equityGap()), figures.signed(a().equityGap() - b().equityGap(), 1)));
            lines.add(plain("transfers", NOTHING, figures.texts().of("scenario.result.transfers.words", figures.number(b().requests(), 1), figures.percent(b().transfers(), 2)), NOTHING));
            lines.add(plain("transaction-cost", figures.millions(a().transactionCost()), figures.millions(b().transactionCost()),
                    figures.signed((a().transactionCost() - b().transactionCost()) / 1e6, 1)));
            return lines;
        }

        private Line attainment() {
            var a = a().attainment();
            var b = b().attainment();
            if (a.isEmpty() || b.isEmpty()) {
                return plain("attainment", NOTHING, NOTHING, text("attainment.none"));
            }
            return new Line(text("attainment"), figures.percent(a.getAsDouble(), 0), figures.percent(b.getAsDouble(), 0), figures.signed((a.getAsDouble() - b.getAsDouble()) * 100, 0),
                    figures.texts().of("scenario.result.coverage", figures.percent(a().coverage(), 0)));
        }

        private Line plain(String key, String a, String b, String difference) {
            return new Line(text(key), a, b, difference, NOTHING);
        }

        private String text(String key) {
            return figures.texts().of("scenario.result." + key);
        }

        private String name(int k) {
            return figures.texts().in(content.packages().get(k).name());
        }

        private List<Line> overruns() {
            var rows = new ArrayList<Line>();
            rows.add(new Line(figures.texts().of("scenario.overrun.whole"), figures.number(a().probabilityOfOverrun() * 100, 1), figures.number(b().probabilityOfOverrun() * 100, 1), "", ""));
            IntStream.range(0, content.packages().size()).forEach(k -> rows.add(new Line(name(k), figures.number(a().probabilityOfOverrunByPackage().get(k) * 100, 1),
                    figures.number(b().probabilityOfOverrunByPackage().get(k) * 100, 1), "", "")));
            return rows;
        }

        private Overrun overrun(Variant variant) {
            double share = result.headline(variant).probabilityOfOverrun();
            int hits = (int) Math.round(share * 100);
            var squares = IntStream.range(0, 100).mapToObj(n -> new Square(1 + n % 10 * 13, 1 + n / 10 * 13, n < hits)).toList();
            boolean a = variant == Variant.LUMP_SUM;
            return new Overrun(variant.symbol(), a ? "c-a" : "c-b", figures.texts().of("scenario.model." + variant.symbol()), hits, figures.ofHundred(share),
                    figures.texts().of(a ? "scenario.overrun.a" : "scenario.overrun.b"), squares);
        }
    }

    static String grouped(@Nullable String hash) {
        return hash == null ? "" : hash.replaceAll("(.{8})(?!$)", "$1 ");
    }
}
