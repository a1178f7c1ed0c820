package fi.luotsi.funding.settlement;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import fi.luotsi.funding.FundingModel;
import fi.luotsi.money.Euros;

/**
 * Shock by shock, who bears it in each of the models. The parts of a row add up to the row's balance to the cent.
 *
 * @param rows each shock by itself
 * @param together all shocks at once; not the sum of the rows, because surpluses of one shock may cover deficits of another
 */
public record RiskTable(List<FundingModel> models, List<Row> rows, Row together) {

    /**
     * @param balance what the shock leaves of the frames, negative where it costs
     * @param bearings one for each of the table's models
     */
    public record Row(String shock, Euros balance, List<Bearing> bearings) {}

    /** @param together the name of the row in which all shocks happen at once */
    public static RiskTable of(List<FundingModel> models, List<PackageFrame> frames, List<Shock> shocks, Euros reserve, String together) {
        var rows = new ArrayList<Row>();
        shocks.forEach(shock -> rows.add(row(shock.name(), models, frames, List.of(shock), reserve)));
        return new RiskTable(List.copyOf(models), List.copyOf(rows), row(together, models, frames, shocks, reserve));
    }

    private static Row row(String name, List<FundingModel> models, List<PackageFrame> frames, List<Shock> shocks, Euros reserve) {
        var settled = models.stream().map(model -> Settlement.of(model, frames, shocks, reserve)).toList();
        return new Row(name, settled.getFirst().net(), settled.stream().map(Settlement::bearing).toList());
    }

    public Stream<Row> all() {
        return Stream.concat(rows.stream(), Stream.of(together));
    }
}
