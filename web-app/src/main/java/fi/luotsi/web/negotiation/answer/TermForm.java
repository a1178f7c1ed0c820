package fi.luotsi.web.negotiation.answer;

import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;

import fi.luotsi.money.Euros;
import fi.luotsi.negotiation.Condition;
import fi.luotsi.negotiation.DraftEntry;
import fi.luotsi.negotiation.Party;
import fi.luotsi.negotiation.Revision;
import fi.luotsi.negotiation.TermState;
import fi.luotsi.negotiation.term.TermKind;
import fi.luotsi.negotiation.term.TermValue;
import fi.luotsi.ui.EuroInput;
import fi.luotsi.ui.Formats;
import fi.luotsi.ui.Reading;

/**
 * What a person typed for one term, right or wrong. Of the kinds' fields only those of the term's own kind are filled.
 *
 * @param seenVersion the version of the draft item the person saw; 0 where there was none
 * @param onlyIf the codes of the conditions that were chosen
 */
public record TermForm(@Nullable String seenVersion, @Nullable Choice choice, @Nullable String reason, @Nullable String amount, @Nullable ClauseText clause,
        @Nullable RuleText rule, @Nullable TargetText target, @Nullable ChainText chain, @Nullable FundingText funding,
        @Nullable String onlyIf) {

    /**
     * The form as it is shown first.
     *
     * @param start the value to begin with; null where nobody has offered one
     * @param canAnswer whether there is an offer of the other side to answer
     */
    static TermForm of(TermState state, @Nullable TermValue start, boolean canAnswer, Formats formats) {
        var draft = state.draft();
        var chosen = draft == null && !canAnswer ? Choice.OFFER : Choice.of(draft);
        return of(state.term().kind(), start, draft == null ? "0" : String.valueOf(draft.version()), chosen, draft == null ? null : draft.reason(), Condition.codes(state.conditionsOf(Party.ORGANIZER)), formats);
    }

    private static TermForm of(TermKind kind, @Nullable TermValue start, String seen, @Nullable Choice chosen, @Nullable String reason, String onlyIf, Formats formats) {
        return switch (kind) {
            case FRAME -> new TermForm(seen, chosen, reason, start instanceof TermValue.Frame(var euros) ? formats.number(euros) : null, null, null, null, null, null, onlyIf);
            case CLAUSE -> new TermForm(seen, chosen, reason, null,
                    start instanceof TermValue.Clause text ? ClauseText.of(text) : new ClauseText(null, null), null, null, null, null, onlyIf);
            case RULE -> new TermForm(seen, chosen, reason, null, null,
                    start instanceof TermValue.Rule limit ? RuleText.of(limit, formats) : new RuleText(null, null, null, null, null), null, null, null, onlyIf);
            case TARGET -> new TermForm(seen, chosen, reason, null, null, null,
                    start instanceof TermValue.Target(var aim) ? TargetText.of(aim, formats) : TargetText.EMPTY, null, null, onlyIf);
            case CHAIN -> new TermForm(seen, chosen, reason, null, null, null, null,
                    start instanceof TermValue.Chain depth ? ChainText.of(depth) : new ChainText("1", null), null, onlyIf);
            case FUNDING_MODEL -> new TermForm(seen, chosen, reason, null, null, null, null, null,
                    start instanceof TermValue.Funding model ? FundingText.of(model, formats) : new FundingText(null, null), onlyIf);
        };
    }

    /** What is to be saved in the draft; empty when something typed has to be mended first, which the errors then say. */
    public Optional<DraftEntry> entry(TermState state, Errors errors) {
        Typed.chosen(choice, "choice", errors);
        if (choice == null || errors.hasErrors()) {
            return Optional.empty();
        }
        var offered = choice == Choice.OFFER ? withCardOf(state, value(state.term().kind(), errors)) : null;
        return errors.hasErrors() ? Optional.empty() : Optional.of(new DraftEntry(state.term().id(), offered, choice.stand(), Typed.reason(reason), null, null,
                Typed.hidden(seenVersion, 0)).onlyIf(choice == Choice.CANNOT ? List.of() : Typed.conditions(onlyIf)));
    }

    /** The form has no fields for a target's card: what the draft or the table has of it stays. */
    private static @Nullable TermValue withCardOf(TermState state, @Nullable TermValue typed) {
        var standing = state.draft() != null && state.draft().value() != null ? state.draft().value() : state.latest().map(Revision::value).orElse(null);
        return typed instanceof TermValue.Target(var target) && standing instanceof TermValue.Target(var before)
                ? new TermValue.Target(target.with(before.card())) : typed;
    }

    private @Nullable TermValue value(TermKind kind, Errors errors) {
        return switch (kind) {
            case FRAME -> frame(errors);
            case CLAUSE -> (clause == null ? new ClauseText(null, null) : clause).value();
            case RULE -> rule == null ? missing(errors) : rule.value(errors);
            case TARGET -> target == null ? missing(errors) : target.target("target.", errors).<TermValue>map(TermValue.Target::new).orElse(null);
            case CHAIN -> chain == null ? missing(errors) : chain.value(errors);
            case FUNDING_MODEL -> funding == null ? missing(errors) : funding.value(errors);
        };
    }

    private @Nullable TermValue frame(Errors errors) {
        return switch (EuroInput.read(Typed.text(amount))) {
            case Reading.Understood<Euros>(var euros) -> new TermValue.Frame(euros);
            case Reading.Refused<Euros>(var why) -> {
                errors.rejectValue("amount", why.messageKey());
                yield null;
            }
        };
    }

    private static @Nullable TermValue missing(Errors errors) {
        errors.rejectValue("choice", "answer.missing");
        return null;
    }
}
