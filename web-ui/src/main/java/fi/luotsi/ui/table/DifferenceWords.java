package fi.luotsi.ui.table;

import java.util.Objects;

import fi.luotsi.funding.FundingModel;
import fi.luotsi.money.Euros;
import fi.luotsi.negotiation.term.TermValue;
import fi.luotsi.target.ImpactTarget;
import fi.luotsi.ui.PackageTable.Value;

/** The difference of two values in the form of their kind. */
record DifferenceWords(Texts texts) {

    /** From the first to the second: what has to be added to the first to get the second. */
    Value between(TermValue first, TermValue second) {
        if (first instanceof TermValue.Frame(var from) && second instanceof TermValue.Frame(var to)) {
            return ofEuros(from, to);
        }
        if (first.equals(second)) {
            return Value.of(texts.of("ui.same"));
        }
        return switch (first) {
            case TermValue.Rule rule when second instanceof TermValue.Rule other -> ofRules(rule, other);
            case TermValue.Target(var target) when second instanceof TermValue.Target(var other) -> ofTargets(target, other);
            case TermValue.Chain chain when second instanceof TermValue.Chain other -> ofChains(chain, other);
            case TermValue.Funding(var model) when second instanceof TermValue.Funding(var other) -> ofModels(model, other);
            default -> other("wording");
        };
    }

    /** In M€ and per cent. */
    Value ofEuros(Euros from, Euros to) {
        return Value.of(texts.formats().signedMillions(to.minus(from)), texts.formats().change(from, to));
    }

    private Value ofRules(TermValue.Rule first, TermValue.Rule second) {
        var from = first.limit();
        var to = second.limit();
        if (Objects.equals(from, to)) {
            return other("wording");
        }
        if (from == null || to == null || from.unit() != to.unit() || from.direction() != to.direction()) {
            return other("limit");
        }
        return Value.of(words().signed(to.value().subtract(from.value()), points(words().unit(to.unit()))));
    }

    private Value ofTargets(ImpactTarget first, ImpactTarget second) {
        if (!first.indicator().equals(second.indicator())) {
            return other("indicator");
        }
        if (first.direction() != second.direction()) {
            return other("direction");
        }
        if (first.value().compareTo(second.value()) != 0) {
            return Value.of(words().signed(second.value().subtract(first.value()), points(second.unit())));
        }
        if (first.tolerancePercent().compareTo(second.tolerancePercent()) != 0) {
            var difference = second.tolerancePercent().subtract(first.tolerancePercent());
            return Value.of(texts.of("table.target.tolerance"), words().signed(difference, points("%")));
        }
        if (first.year() != second.year()) {
            return other("year");
        }
        if (!first.card().equals(second.card())) {
            return other("card");
        }
        return other(first.baseline().equals(second.baseline()) ? "verification" : "baseline");
    }

    private Value ofChains(TermValue.Chain first, TermValue.Chain second) {
        int levels = second.depth().level() - first.depth().level();
        if (levels == 0) {
            return other("version");
        }
        return Value.of(texts.of("table.difference.levels", (levels > 0 ? "+" : "\u2212") + Math.abs(levels), Math.abs(levels)));
    }

    private Value ofModels(FundingModel first, FundingModel second) {
        if (first instanceof FundingModel.ByServicePackage(var from) && second instanceof FundingModel.ByServicePackage(var to)) {
            return Value.of(texts.of("table.model.limit"), words().signed(to.percent().subtract(from.percent()), points("%")));
        }
        return other("model");
    }

    /** The difference of two percentages is counted in points. */
    private String points(String unit) {
        return unit.strip().equals("%") ? texts.of("table.unit.points") : unit;
    }

    private Value other(String what) {
        return Value.of(texts.of("table.difference.other." + what));
    }

    private ValueWords words() {
        return new ValueWords(texts);
    }
}
