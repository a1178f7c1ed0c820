package fi.luotsi.web.negotiation.answer;

import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;

import fi.luotsi.negotiation.term.TermValue;
import fi.luotsi.target.ImpactTarget;
import fi.luotsi.ui.Formats;

/** A frame that is not money as it is typed: a limit, a statement in both languages, or both. */
public record RuleText(ImpactTarget.@Nullable Direction direction, @Nullable String limit, TermValue.@Nullable Unit unit,
        @Nullable String fi, @Nullable String sv) {

    static RuleText of(TermValue.Rule rule, Formats formats) {
        var limit = rule.limit();
        return limit == null ? new RuleText(null, null, null, rule.statementFi(), rule.statementSv())
                : new RuleText(limit.direction(), formats.decimal(limit.value()), limit.unit(), rule.statementFi(), rule.statementSv());
    }

    TermValue value(Errors errors) {
        boolean unlimited = Typed.text(limit).isEmpty();
        if (unlimited && Typed.text(fi).isEmpty() && Typed.text(sv).isEmpty()) {
            errors.rejectValue("rule.limit", "answer.rule.empty");
        }
        if (unlimited) {
            return new TermValue.Rule(null, Typed.text(fi), Typed.text(sv));
        }
        var number = Typed.number(limit, "rule.limit", errors);
        Typed.chosen(direction, "rule.direction", errors);
        Typed.chosen(unit, "rule.unit", errors);
        var bound = direction == null || unit == null ? null : new TermValue.Limit(direction, number, unit);
        return new TermValue.Rule(bound, Typed.text(fi), Typed.text(sv));
    }
}
