package fi.luotsi.negotiation.term;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import fi.luotsi.funding.FundingModel;
import fi.luotsi.money.Euros;
import fi.luotsi.money.Share;
import fi.luotsi.servicechain.ChainDepth;
import fi.luotsi.target.Baseline;
import fi.luotsi.target.ImpactTarget;

/**
 * Values as JSON objects: the form in which they are stored, hashed and answered by the interface. Written out by hand, so
 * that renaming a class can never change what was agreed. Amounts and decimals are strings.
 */
public final class TermValueJson {

    private TermValueJson() {}

    public static Map<String, Object> write(TermValue value) {
        var json = new LinkedHashMap<String, Object>();
        json.put("kind", value.kind().name());
        switch (value) {
            case TermValue.Clause(var fi, var sv) -> {
                json.put("fi", fi);
                json.put("sv", sv);
            }
            case TermValue.Frame(var amount) -> json.put("euros", amount.toString());
            case TermValue.Rule(var limit, var fi, var sv) -> {
                if (limit != null) {
                    json.put("limit", Map.of("direction", limit.direction().name(), "value", plain(limit.value()), "unit", limit.unit().name()));
                }
                json.put("fi", fi);
                json.put("sv", sv);
            }
            case TermValue.Target(var target) -> json.putAll(target(target));
            case TermValue.Chain(var version, var depth) -> {
                json.put("version", version);
                json.put("depth", depth.level());
            }
            case TermValue.Funding(FundingModel.LumpSum _) -> json.put("model", "LUMP_SUM");
            case TermValue.Funding(FundingModel.ByServicePackage(var transferLimit)) -> {
                json.put("model", "BY_SERVICE_PACKAGE");
                json.put("transferLimit", plain(transferLimit.fraction()));
            }
        }
        return json;
    }

    /** @throws IllegalArgumentException where the object is no value of a term */
    public static TermValue read(Map<String, Object> json) {
        return switch (TermKind.valueOf(text(json, "kind"))) {
            case CLAUSE -> new TermValue.Clause(text(json, "fi"), text(json, "sv"));
            case FRAME -> new TermValue.Frame(Euros.of(text(json, "euros")));
            case RULE -> new TermValue.Rule(limit(json), text(json, "fi"), text(json, "sv"));
            case TARGET -> new TermValue.Target(readTarget(json));
            case CHAIN -> new TermValue.Chain(number(json, "version"), ChainDepth.ofLevel(number(json, "depth")));
            case FUNDING_MODEL -> new TermValue.Funding(text(json, "model").equals("LUMP_SUM")
                    ? new FundingModel.LumpSum()
                    : new FundingModel.ByServicePackage(new Share(decimal(json, "transferLimit"))));
        };
    }

    private static Map<String, Object> target(ImpactTarget target) {
        var json = new LinkedHashMap<String, Object>();
        json.put("goal", target.goal());
        json.put("indicator", target.indicator());
        json.put("unit", target.unit());
        json.put("direction", target.direction().name());
        json.put("value", plain(target.value()));
        json.put("year", target.year());
        json.put("tolerancePercent", plain(target.tolerancePercent()));
        json.put("verification", target.verification());
        if (target.baseline() instanceof Baseline.Measured measured) {
            var baseline = new LinkedHashMap<String, Object>();
            baseline.put("value", plain(measured.value()));
            baseline.put("year", measured.year());
            baseline.put("region", measured.region());
            baseline.put("source", measured.source());
            if (measured.observation() != null) {
                baseline.put("observation", measured.observation());
            }
            json.put("baseline", baseline);
        }
        TargetCardJson.write(target.card(), json);
        return json;
    }

    private static ImpactTarget readTarget(Map<String, Object> json) {
        return new ImpactTarget(text(json, "goal"), text(json, "indicator"), text(json, "unit"),
                ImpactTarget.Direction.valueOf(text(json, "direction")), decimal(json, "value"), number(json, "year"),
                decimal(json, "tolerancePercent"), baseline(json), text(json, "verification"), TargetCardJson.read(json));
    }

    private static Baseline baseline(Map<String, Object> json) {
        var measured = object(json, "baseline");
        if (measured == null) {
            return new Baseline.ToBeMeasured();
        }
        var observation = measured.get("observation");
        return new Baseline.Measured(decimal(measured, "value"), number(measured, "year"), text(measured, "region"),
                text(measured, "source"), observation == null ? null : observation.toString());
    }

    private static TermValue.@Nullable Limit limit(Map<String, Object> json) {
        var limit = object(json, "limit");
        return limit == null ? null : new TermValue.Limit(ImpactTarget.Direction.valueOf(text(limit, "direction")),
                decimal(limit, "value"), TermValue.Unit.valueOf(text(limit, "unit")));
    }

    @SuppressWarnings("unchecked")
    private static @Nullable Map<String, Object> object(Map<String, Object> json, String member) {
        return (Map<String, Object>) json.get(member);
    }

    private static String text(Map<String, Object> json, String member) {
        if (json.get(member) instanceof String text) {
            return text;
        }
        throw new IllegalArgumentException("A term's value lacks the text '" + member + "': " + json);
    }

    private static int number(Map<String, Object> json, String member) {
        if (json.get(member) instanceof Number number) {
            return number.intValue();
        }
        throw new IllegalArgumentException("A term's value lacks the number '" + member + "': " + json);
    }

    private static BigDecimal decimal(Map<String, Object> json, String member) {
        return new BigDecimal(text(json, member));
    }

    /** One form for equal numbers: no exponent, no zeros at the end. */
    static String plain(BigDecimal decimal) {
        return decimal.signum() == 0 ? "0" : decimal.stripTrailingZeros().toPlainString();
    }
}
