package fi.luotsi.ui.answer;

import java.math.BigDecimal;

import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;

import fi.luotsi.negotiation.term.TermValue;
import fi.luotsi.target.ImpactTarget;

/** A frame that is not money as it is typed: a limit, a statement in both languages, or both. */
public record RuleText(ImpactTarget.@Nullable Direction direction, @Nullable BigDecimal limit, TermValue.@Nullable Unit unit,
        @Nullable String fi, @Nullable String sv) {

    static RuleText of(TermValue.Rule rule) {
        var limit = rule.limit();
        return limit == null ? new RuleText(null, null, null, rule.statementFi(), rule.statementSv())
                : new RuleText(limit.direction(), limit.value(), limit.unit(), rule.statementFi(), rule.statementSv());
    }

    TermValue value(Errors errors) {
        if (limit == null && Typed.text(fi).isEmpty() && Typed.text(sv).isEmpty() && !errors.hasFieldErrors("rule.limit")) {
            errors.rejectValue("rule.limit", "answer.rule.empty");
        }
        if (limit == null) {
            return new TermValue.Rule(null, Typed.text(fi), Typed.text(sv));
        }
        Typed.chosen(direction, "rule.direction", errors);
        Typed.chosen(unit, "rule.unit", errors);
        var bound = direction == null || unit == null ? null : new TermValue.Limit(direction, limit, unit);
        return new TermValue.Rule(bound, Typed.text(fi), Typed.text(sv));
    }
}
