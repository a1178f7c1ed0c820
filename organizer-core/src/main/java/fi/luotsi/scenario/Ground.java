package fi.luotsi.scenario;

import java.math.BigDecimal;
import java.time.Year;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;

import fi.luotsi.budget.LineKind;
import fi.luotsi.funding.FundingModel;
import fi.luotsi.funding.projection.Parameter;
import fi.luotsi.funding.projection.Parameters;
import fi.luotsi.funding.projection.Sampling;
import fi.luotsi.money.Euros;
import fi.luotsi.negotiation.NegotiationPackage;
import fi.luotsi.negotiation.Party;
import fi.luotsi.negotiation.Revision;
import fi.luotsi.negotiation.TermState;
import fi.luotsi.negotiation.term.Term.FrameTerm;
import fi.luotsi.negotiation.term.TermValue;

/**
 * Turns what lies on the table into a scenario to begin with: frames and transfer limit from the package, cost per case from the budget of
 * the year before, everything else an assumption that its users change.
 */
final class Ground {

    private static final int SEED = 2018;
    private static final int REPLICATIONS = 1000;
    private static final double QUARTERS_A_YEAR = 4;

    private final List<PackageOnTable> packages;
    private final double[] opening;
    private final Year year;
    private final @Nullable BigDecimal transferLimit;
    private final Assumptions assumptions = Assumptions.shipped();

    private Ground(List<TermState> frames, List<Euros> amounts, Year year, @Nullable BigDecimal transferLimit) {
        this.packages = IntStream.range(0, frames.size()).mapToObj(k -> {
            var term = (FrameTerm) frames.get(k).term();
            return new PackageOnTable(term.packageCode(), term.title(), amounts.get(k));
        }).toList();
        this.opening = IntStream.range(0, frames.size()).mapToDouble(k -> before(frames.get(k), amounts.get(k))).toArray();
        this.year = year;
        this.transferLimit = transferLimit;
    }

    /** The package as it lay on the table after the round. */
    static @Nullable ScenarioContent after(NegotiationPackage table, int round) {
        return content(table.asOf(round), null);
    }

    /** What the party stands behind, its draft included. */
    static @Nullable ScenarioContent ofDraft(NegotiationPackage table, Party party) {
        return content(table, party);
    }

    private static @Nullable ScenarioContent content(NegotiationPackage table, @Nullable Party drafting) {
        var year = table.head().period().first();
        var frames = table.frames(year, LineKind.EXPENSES).stream().filter(state -> amount(state, drafting) != null).toList();
        var amounts = frames.stream().map(state -> amount(state, drafting)).toList();
        if (frames.isEmpty() || amounts.stream().anyMatch(amount -> amount == null || amount.cents() <= 0)) {
            return null;
        }
        return new Ground(frames, amounts, year, limit(table, drafting)).content();
    }

    private static @Nullable Euros amount(TermState state, @Nullable Party drafting) {
        return value(state, drafting) instanceof TermValue.Frame(var amount) ? amount : null;
    }

    private static @Nullable TermValue value(TermState state, @Nullable Party drafting) {
        var onTheTable = state.latest().map(Revision::value).orElse(null);
        return drafting == null ? onTheTable : state.standingOf(drafting, state.draft()).orElse(onTheTable);
    }

    private static @Nullable BigDecimal limit(NegotiationPackage table, @Nullable Party drafting) {
        return table.terms().stream().map(state -> value(state, drafting))
                .map(value -> value instanceof TermValue.Funding(FundingModel.ByServicePackage(var limit)) ? limit.fraction() : null)
                .filter(java.util.Objects::nonNull).findFirst().orElse(null);
    }

    /** The cost base: the year before where the table knows it, else the frame itself. */
    private static double before(TermState state, Euros frame) {
        var before = ((FrameTerm) state.term()).yearBefore();
        return (before == null || before.cents() <= 0 ? frame : before).toBigDecimal().doubleValue();
    }

    private ScenarioContent content() {
        var values = assumptions.of(packages.stream().map(PackageOnTable::code).toList());
        if (transferLimit != null) {
            values.put(Parameter.TRANSFER_LIMIT, new double[] {transferLimit.doubleValue()});
        }
        double[] frames = packages.stream().mapToDouble(one -> one.frame().toBigDecimal().doubleValue()).toArray();
        double total = Arrays.stream(frames).sum();
        values.put(Parameter.FRAMES, Arrays.stream(frames).map(frame -> frame / total).toArray());
        var fixed = values.get(Parameter.FIXED_SHARE);
        var cases = values.get(Parameter.DEMAND);
        double rise = 1 + numbers(values, Parameter.COST_INDEX)[0];
        values.put(Parameter.VARIABLE_COST, IntStream.range(0, frames.length)
                .mapToDouble(k -> rounded(opening[k] * rise / QUARTERS_A_YEAR * (1 - numbers(fixed)[k]) / numbers(cases)[k])).toArray());
        double needed = IntStream.range(0, frames.length)
                .mapToDouble(k -> numbers(cases)[k] * numbers(values, Parameter.VARIABLE_COST)[k] / (1 - numbers(fixed)[k])).sum() * QUARTERS_A_YEAR;
        values.put(Parameter.TOTAL_FACTOR, new double[] {total / needed});
        var parameters = Parameters.of(packages.stream().map(PackageOnTable::code).toList(), values);
        return new ScenarioContent(year.getValue(), packages, parameters, origins(), List.of(), Set.of(), Sampling.of(SEED, REPLICATIONS), Euros.ZERO);
    }

    private Map<Parameter, Origin> origins() {
        var origins = new EnumMap<Parameter, Origin>(Parameter.class);
        origins.put(Parameter.FRAMES, new Origin(Origin.Kind.NEGOTIATION, null));
        origins.put(Parameter.TOTAL_FACTOR, new Origin(Origin.Kind.DERIVED, null));
        origins.put(Parameter.VARIABLE_COST, new Origin(Origin.Kind.DERIVED, null));
        if (transferLimit != null) {
            origins.put(Parameter.TRANSFER_LIMIT, new Origin(Origin.Kind.NEGOTIATION, null));
        }
        return origins;
    }

    private static double[] numbers(Map<Parameter, double[]> values, Parameter parameter) {
        return numbers(values.get(parameter));
    }

    private static double[] numbers(double @Nullable [] values) {
        return java.util.Objects.requireNonNull(values);
    }

    /** Whole cents: what a person can type again. */
    private static double rounded(double euros) {
        return Math.max(0.01, Math.rint(euros * 100) / 100);
    }
}
