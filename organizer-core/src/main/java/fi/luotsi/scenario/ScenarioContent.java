package fi.luotsi.scenario;

import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import fi.luotsi.funding.FundingModel;
import fi.luotsi.funding.projection.Parameter;
import fi.luotsi.funding.projection.Parameters;
import fi.luotsi.funding.projection.Sampling;
import fi.luotsi.funding.settlement.PackageFrame;
import fi.luotsi.funding.settlement.Shock;
import fi.luotsi.money.Euros;
import fi.luotsi.money.Share;

/**
 * Everything a scenario is made of. Equal contents give equal results and hashes.
 *
 * @param year the frames' year
 * @param packages in the order of the package on the table; their codes are the parameters' packages
 * @param parameters before the injects
 * @param origins where each parameter comes from; one that is not named is an assumption
 * @param shocks for the settlement
 * @param injects keys of what happens in this scenario (syötteet)
 * @param reserve what is set aside for deficits
 */
public record ScenarioContent(int year, List<PackageOnTable> packages, Parameters parameters, Map<Parameter, Origin> origins, List<Shock> shocks,
        Set<String> injects, Sampling sampling, Euros reserve) {

    public ScenarioContent {
        packages = List.copyOf(packages);
        origins = Map.copyOf(origins);
        shocks = List.copyOf(shocks);
        injects = Set.copyOf(injects);
    }

    public Origin origin(Parameter parameter) {
        return origins.getOrDefault(parameter, Origin.ASSUMED);
    }

    public List<PackageFrame> frames() {
        return packages.stream().map(PackageOnTable::asFrame).toList();
    }

    /** Model B with this scenario's transfer limit, exact to a tenth of a thousandth. */
    public FundingModel.ByServicePackage byServicePackage() {
        return new FundingModel.ByServicePackage(new Share(BigDecimal.valueOf(parameters.number(Parameter.TRANSFER_LIMIT))));
    }

    /** The parameters as the injects leave them: what is run. */
    public Parameters happening() {
        return Injects.shipped().applied(this);
    }

    public ScenarioContent with(Parameters changed) {
        return new ScenarioContent(year, packages, changed, origins, shocks, injects, sampling, reserve);
    }

    public ScenarioContent with(Sampling changed) {
        return new ScenarioContent(year, packages, parameters, origins, shocks, injects, changed, reserve);
    }

    public ScenarioContent withShocks(List<Shock> changed, Euros setAside) {
        return new ScenarioContent(year, packages, parameters, origins, changed, injects, sampling, setAside);
    }

    public ScenarioContent withInjects(Set<String> changed) {
        return new ScenarioContent(year, packages, parameters, origins, shocks, changed, sampling, reserve);
    }

    /** The parameter is the user's from now on. */
    public ScenarioContent with(Parameter parameter, Origin origin) {
        var changed = new EnumMap<Parameter, Origin>(Parameter.class);
        changed.putAll(origins);
        changed.put(parameter, origin);
        return new ScenarioContent(year, packages, parameters, changed, shocks, injects, sampling, reserve);
    }
}
