package fi.luotsi.ui.scenario;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;

import fi.luotsi.funding.FundingModel;
import fi.luotsi.funding.settlement.Balance;
import fi.luotsi.funding.settlement.Bearing;
import fi.luotsi.funding.settlement.RiskTable;
import fi.luotsi.funding.settlement.Settlement;
import fi.luotsi.funding.settlement.Transfer;
import fi.luotsi.money.Euros;
import fi.luotsi.money.Share;
import fi.luotsi.scenario.PackageOnTable;
import fi.luotsi.scenario.ScenarioContent;
import fi.luotsi.ui.chart.Chart;
import fi.luotsi.ui.table.Texts;

/**
 * Who bears the shocks and who decides, in both models, exact to the cent (simulation.md section 1).
 *
 * @param columns the models: A, B without transfers, and B with the scenario's limit
 * @param questions what the columns answer below the balances
 * @param risks shock by shock, who bears it in each model
 * @param bars the balances as a picture; null where there is nothing to draw
 */
record SettlementView(String lead, List<Column> columns, List<Row> rows, Row net, List<Question> questions, List<Risk> risks, List<String> riskHeads,
        @Nullable Chart bars) {

    /** @param look css class of the model's column */
    record Column(String symbol, String name, String look) {}

    /** @param balances one for each column */
    record Row(String name, String frame, String change, String cost, List<Cell> balances) {}

    /** @param sign "neg", "pos" or empty */
    record Cell(String text, String exact, String sign) {}

    record Question(String name, List<String> answers) {}

    /** @param parts for each model: provider, organizer, reserve */
    record Risk(String shock, String balance, List<String> parts) {}

    static SettlementView of(ScenarioContent content, Texts texts) {
        return new Maker(content, texts).view();
    }

    static int scale(Share limit) {
        return Math.max(0, limit.percent().stripTrailingZeros().scale());
    }

    private static final class Maker {

        private final ScenarioContent content;
        private final Texts texts;
        private final List<FundingModel> models = new ArrayList<>();
        private final List<Settlement> settled;

        Maker(ScenarioContent content, Texts texts) {
            this.content = content;
            this.texts = texts;
            models.add(new FundingModel.LumpSum());
            models.add(new FundingModel.ByServicePackage(new Share(BigDecimal.ZERO)));
            var limited = content.byServicePackage();
            if (limited.transferLimit().fraction().signum() > 0) {
                models.add(limited);
            }
            settled = models.stream().map(model -> Settlement.of(model, content.frames(), content.shocks(), content.reserve())).toList();
        }

        SettlementView view() {
            var rows = IntStream.range(0, content.packages().size()).mapToObj(this::row).toList();
            return new SettlementView(lead(), models.stream().map(this::column).toList(), rows, net(), questions(), risks(), riskHeads(),
                    content.shocks().isEmpty() ? null : new SettlementChart(content, settled, texts).chart(lead()));
        }

        private String lead() {
            return texts.of("scenario.settlement.lead", texts.formats().signedMillions(settled.getFirst().net()) + "\u00a0M€");
        }

        private Column column(FundingModel model) {
            return switch (model) {
                case FundingModel.LumpSum _ -> new Column("A", texts.of("scenario.model.A"), "ga");
                case FundingModel.ByServicePackage(var limit) -> new Column("B", texts.of("scenario.model.B.limit", texts.formats().percent(limit.percent(), scale(limit))), "gb");
            };
        }

        private Row row(int k) {
            PackageOnTable one = content.packages().get(k);
            var first = settled.getFirst().balances().get(k);
            var cells = settled.stream().map(settlement -> settlement.model() instanceof FundingModel.LumpSum
                    ? new Cell(texts.of("scenario.settlement.no-own-frame"), "", "") : cell(settlement.balances().get(k).after())).toList();
            return new Row(texts.in(one.name()), texts.formats().millions(first.frame()), texts.formats().change(first.frame(), first.cost()),
                    texts.formats().millions(first.cost()), cells);
        }

        private Row net() {
            var frames = Euros.sum(settled.getFirst().balances().stream().map(Balance::frame).toList());
            var costs = Euros.sum(settled.getFirst().balances().stream().map(Balance::cost).toList());
            return new Row(texts.of("scenario.settlement.net"), texts.formats().millions(frames), texts.formats().change(frames, costs), texts.formats().millions(costs),
                    settled.stream().map(settlement -> cell(settlement.net())).toList());
        }

        private Cell cell(Euros balance) {
            return new Cell(texts.formats().signedMillions(balance), texts.formats().signedEuros(balance), balance.isZero() ? "" : balance.isNegative() ? "neg" : "pos");
        }

        private List<Question> questions() {
            return List.of(new Question(texts.of("scenario.settlement.moves"), settled.stream().map(this::moves).toList()),
                    new Question(texts.of("scenario.settlement.bears"), settled.stream().map(this::bears).toList()),
                    new Question(texts.of("scenario.settlement.gets"), settled.stream().map(this::gets).toList()),
                    new Question(texts.of("scenario.settlement.decides"), settled.stream().map(this::decides).toList()));
        }

        private String moves(Settlement settlement) {
            if (settlement.transfers().isEmpty()) {
                return texts.of("scenario.settlement.nothing-moves");
            }
            return String.join("; ", settlement.transfers().stream().map(this::move).toList());
        }

        private String move(Transfer transfer) {
            return texts.of("scenario.settlement.move", name(transfer.from()), name(transfer.to()), texts.formats().millionsWithUnit(transfer.amount()));
        }

        private String bears(Settlement settlement) {
            var bearing = settlement.bearing();
            var fromReserve = bearing.reserve().isZero() ? "" : " " + texts.of("scenario.settlement.reserve", texts.formats().millionsWithUnit(bearing.reserve().negated()));
            return (bearing.provider().isNegative() ? texts.of("scenario.settlement.provider-bears", texts.formats().millionsWithUnit(bearing.provider().negated()))
                    : texts.of("scenario.settlement.nobody-bears")) + fromReserve;
        }

        private String gets(Settlement settlement) {
            var bearing = settlement.bearing();
            if (settlement.model() instanceof FundingModel.LumpSum) {
                return bearing.provider().cents() > 0 ? texts.of("scenario.settlement.provider-keeps", texts.formats().millionsWithUnit(bearing.provider()))
                        : texts.of("scenario.settlement.provider-uses");
            }
            return bearing.organizer().isZero() ? texts.of("scenario.settlement.no-surplus")
                    : texts.of("scenario.settlement.organizer-gets", texts.formats().millionsWithUnit(bearing.organizer()));
        }

        private String decides(Settlement settlement) {
            if (settlement.model() instanceof FundingModel.LumpSum) {
                return texts.of("scenario.settlement.provider-decides");
            }
            var within = settlement.transfers().isEmpty() ? "" : texts.of("scenario.settlement.within-limit") + " ";
            return within + (settlement.beyondLimit().isZero() ? texts.of("scenario.settlement.nothing-beyond")
                    : texts.of("scenario.settlement.beyond-limit", texts.formats().millionsWithUnit(settlement.beyondLimit())));
        }

        private List<String> riskHeads() {
            return models.stream().map(model -> column(model).symbol() + " " + column(model).name()).toList();
        }

        private List<Risk> risks() {
            var table = RiskTable.of(models, content.frames(), content.shocks(), content.reserve(), texts.of("scenario.risk.together"));
            return table.all().map(row -> new Risk(row.shock(), texts.formats().signedMillions(row.balance()),
                    row.bearings().stream().flatMap(bearing -> parts(bearing).stream()).toList())).toList();
        }

        private List<String> parts(Bearing bearing) {
            return List.of(texts.formats().signedMillions(bearing.provider()), texts.formats().signedMillions(bearing.organizer()),
                    texts.formats().signedMillions(bearing.reserve()));
        }

        private String name(String code) {
            return content.packages().stream().filter(one -> one.code().equals(code)).map(one -> texts.in(one.name())).findFirst().orElse(code);
        }
    }
}
