package fi.luotsi.ui.table;

import java.math.BigDecimal;

import org.jspecify.annotations.Nullable;

import fi.luotsi.funding.FundingModel;
import fi.luotsi.negotiation.term.TermValue;
import fi.luotsi.negotiation.term.TermValue.Limit;
import fi.luotsi.servicechain.ChainDepth;
import fi.luotsi.target.Baseline;
import fi.luotsi.target.ImpactTarget;
import fi.luotsi.ui.PackageTable.Value;

/** Values of terms in words. */
public record ValueWords(Texts texts) {

    /** As a cell of the package table has it: amounts in millions, details below; the words of a rule stand beside its name. */
    Value cell(TermValue value) {
        return switch (value) {
            case TermValue.Frame(var amount) -> Value.of(texts.formats().millions(amount));
            case TermValue.Clause clause -> Value.of(Clauses.firstSentence(text(clause)));
            case TermValue.Rule rule -> Value.of(rule.limit() == null ? texts.of("table.rule.in-words") : limit(rule.limit()));
            case TermValue.Target(var target) -> Value.of(bound(target), tolerance(target));
            case TermValue.Chain(_, var depth) -> Value.ofDepth(depth.level(), depth(depth));
            case TermValue.Funding(var model) -> Value.of(model(model), modelDetail(model));
        };
    }

    /** In one line, exact: {@code 310 000 000,00 €}, {@code ≤ 90 pv}, {@code taso 2: luovutusajat}. */
    public String line(TermValue value) {
        return switch (value) {
            case TermValue.Frame(var amount) -> texts.formats().euros(amount);
            case TermValue.Clause clause -> Clauses.firstSentence(text(clause));
            case TermValue.Rule rule when rule.limit() == null -> statement(rule);
            case TermValue.Rule rule when statement(rule).isBlank() -> limit(rule.limit());
            case TermValue.Rule rule -> limit(rule.limit()) + ". " + statement(rule);
            case TermValue.Target(var target) -> bound(target) + " (" + target.year() + "), " + tolerance(target) + ", " + baseline(target.baseline());
            case TermValue.Chain(var version, var depth) -> level(depth) + " (v" + version + ")";
            case TermValue.Funding(var model) -> model(model) + ", " + modelDetail(model);
        };
    }

    /** {@code ≤ 1,40 %}. */
    public String bound(ImpactTarget target) {
        return bound(target, target.value());
    }

    /** As {@link #bound} for a value that an area was given. */
    public String bound(ImpactTarget target, BigDecimal due) {
        return sign(target.direction()) + withUnit(texts.formats().decimal(due), target.unit());
    }

    /** {@code ±2 %}. */
    String margin(ImpactTarget target) {
        return "±" + texts.formats().percent(target.tolerancePercent(), Math.max(0, target.tolerancePercent().scale()));
    }

    String tolerance(ImpactTarget target) {
        return texts.of("table.target.tolerance") + " " + margin(target);
    }

    /** The baseline with its region and year, or the admission that it is still to be measured. */
    public String baseline(Baseline baseline) {
        return switch (baseline) {
            case Baseline.Measured(var value, var year, var region, _, _) ->
                    texts.of("table.target.baseline", texts.formats().decimal(value), String.valueOf(year), region);
            case Baseline.ToBeMeasured _ -> texts.of("table.target.to-be-measured");
        };
    }

    /** {@code taso 2: luovutusajat}. */
    public String level(ChainDepth depth) {
        return texts.of("table.chain.level", String.valueOf(depth.level()), depth(depth));
    }

    String depth(ChainDepth depth) {
        return texts.of("table.depth.", depth);
    }

    String model(FundingModel model) {
        return texts.of(model instanceof FundingModel.LumpSum ? "table.model.LUMP_SUM" : "table.model.BY_SERVICE_PACKAGE");
    }

    String modelDetail(FundingModel model) {
        return switch (model) {
            case FundingModel.LumpSum _ -> texts.of("table.model.lump-sum");
            case FundingModel.ByServicePackage(var limit) -> texts.of("table.model.transfer-limit", texts.formats().share(limit));
        };
    }

    String statement(TermValue.Rule rule) {
        return texts.ofBoth(rule.statementFi(), rule.statementSv());
    }

    /** The clause's text in the agreement's language the reader reads. */
    public String text(TermValue.Clause clause) {
        return texts.ofBoth(clause.fi(), clause.sv());
    }

    /** {@code ≤ 90 pv}; empty for a rule in words only. */
    public String limit(@Nullable Limit limit) {
        return limit == null ? "" : sign(limit.direction()) + withUnit(texts.formats().decimal(limit.value()), unit(limit.unit()));
    }

    String unit(TermValue.Unit unit) {
        return texts.of("table.unit.", unit);
    }

    String signed(BigDecimal difference, String unit) {
        return withUnit(texts.formats().signed(difference, Math.max(0, difference.stripTrailingZeros().scale())), unit);
    }

    private static String withUnit(String number, String unit) {
        return number + "\u00a0" + unit;
    }

    private static String sign(ImpactTarget.Direction direction) {
        return direction == ImpactTarget.Direction.AT_MOST ? "≤\u00a0" : "≥\u00a0";
    }
}
