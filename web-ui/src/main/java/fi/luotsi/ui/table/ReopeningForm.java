package fi.luotsi.ui.table;

import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;

import fi.luotsi.negotiation.DraftEntry;
import fi.luotsi.negotiation.NegotiationRule;
import fi.luotsi.negotiation.Reopening;
import fi.luotsi.negotiation.RulesBroken;
import fi.luotsi.negotiation.TermState;

/**
 * What a person does about an agreed term, as it is typed.
 *
 * @param seenVersion the version of the draft item the person saw; 0 where there was none
 */
public record ReopeningForm(@Nullable String seenVersion, Reopening.@Nullable Step step, @Nullable String reason) {

    public static ReopeningForm of(TermState state) {
        var draft = state.draft();
        return draft == null ? new ReopeningForm("0", null, null) : new ReopeningForm(String.valueOf(draft.version()), draft.reopening(), draft.reason());
    }

    /** What is to be saved in the draft; empty where nothing was chosen, which the errors then say. */
    public Optional<DraftEntry> entry(TermState state, Errors errors) {
        if (step == null) {
            errors.rejectValue("step", "reopening.choose");
            return Optional.empty();
        }
        var text = reason == null ? "" : reason.replace("\r\n", "\n").strip();
        int seen = seenVersion != null && seenVersion.matches("\\d{1,9}") ? Integer.parseInt(seenVersion) : 0;
        return Optional.of(DraftEntry.reopen(state.term().id(), step, text.isEmpty() ? null : text, seen));
    }

    /** Puts each broken rule beside its field. */
    public static void reject(RulesBroken broken, RuleMessages messages, Errors errors) {
        for (RulesBroken.Violation violation : broken.violations()) {
            if (violation.rule() == NegotiationRule.REOPENING_CARRIES_A_REASON) {
                errors.rejectValue("reason", "rule", messages.of(violation));
            } else {
                errors.reject("rule", messages.of(violation));
            }
        }
    }
}
