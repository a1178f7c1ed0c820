package fi.luotsi.ui.scenario;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;

import fi.luotsi.funding.FundingModel;
import fi.luotsi.funding.settlement.Settlement;
import fi.luotsi.money.Euros;
import fi.luotsi.scenario.PackageOnTable;
import fi.luotsi.scenario.ScenarioContent;
import fi.luotsi.ui.chart.Axis;
import fi.luotsi.ui.chart.BarPlot;
import fi.luotsi.ui.chart.Chart;
import fi.luotsi.ui.chart.Look;
import fi.luotsi.ui.table.Texts;

/** The balances of the settlement as bars: one for the lump sum, and one for each package that the shocks touch in each form of the split budget. */
final class SettlementChart {

    private static final double MILLION = 1e6;

    private final ScenarioContent content;
    private final List<Settlement> settled;
    private final Texts texts;
    private final List<BarPlot.Row> bars = new ArrayList<>();
    private final List<List<String>> numbers = new ArrayList<>();

    SettlementChart(ScenarioContent content, List<Settlement> settled, Texts texts) {
        this.content = content;
        this.settled = settled;
        this.texts = texts;
    }

    /** Null where nothing goes over or under its frame. */
    @Nullable Chart chart(String reading) {
        settled.forEach(this::bars);
        if (bars.stream().allMatch(bar -> bar.to() == 0)) {
            return null;
        }
        var axis = Axis.withZero(bars.stream().mapToDouble(BarPlot.Row::to).min().orElse(0), bars.stream().mapToDouble(BarPlot.Row::to).max().orElse(0));
        var heading = new Chart.Heading(texts.of("scenario.settlement.chart"), reading, texts.of("scenario.settlement.chart.unit"), source());
        return BarPlot.chart("settlement-bars", heading, axis, value -> texts.formats().signed(BigDecimal.valueOf(value), axis.decimals()), 0, "", bars,
                new Chart.Numbers(List.of(texts.of("scenario.settlement.chart.whose"), texts.of("scenario.settlement.chart.balance")), numbers));
    }

    private void bars(Settlement settlement) {
        switch (settlement.model()) {
            case FundingModel.LumpSum _ -> bar(texts.of("scenario.settlement.chart.whole", texts.of("scenario.model.A")), settlement.net(), Look.A);
            case FundingModel.ByServicePackage(var limit) -> {
                var model = texts.of("scenario.model.B.limit", texts.formats().percent(limit.percent(), SettlementView.scale(limit)));
                for (int k = 0; k < content.packages().size(); k++) {
                    var balance = settlement.balances().get(k);
                    if (!balance.before().isZero()) {
                        bar(texts.of("scenario.settlement.chart.package", model, name(content.packages().get(k))), balance.after(), Look.B);
                    }
                }
            }
        }
    }

    private void bar(String name, Euros balance, Look look) {
        bars.add(BarPlot.Row.ofAmount(name, balance.cents() / 100.0 / MILLION, texts.formats().signedMillions(balance), look));
        numbers.add(List.of(name, texts.formats().signedEuros(balance)));
    }

    private String name(PackageOnTable one) {
        return texts.in(one.name());
    }

    private String source() {
        return texts.of(content.shocks().size() == 1 ? "scenario.settlement.chart.source.one" : "scenario.settlement.chart.source", content.shocks().getFirst().name(),
                content.shocks().size());
    }
}
