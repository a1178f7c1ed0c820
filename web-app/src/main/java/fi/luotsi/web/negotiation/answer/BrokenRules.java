package fi.luotsi.web.negotiation.answer;

import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;

import fi.luotsi.negotiation.NegotiationRule;
import fi.luotsi.negotiation.RulesBroken;
import fi.luotsi.negotiation.term.TermKind;
import fi.luotsi.ui.table.RuleMessages;

/** Puts each broken rule beside the field it is about. */
public record BrokenRules(RuleMessages messages) {

    /** Rejects what the rules say in the form of a term of the given kind. */
    public void reject(RulesBroken broken, TermKind kind, Errors errors) {
        for (RulesBroken.Violation violation : broken.violations()) {
            var field = field(violation.rule(), kind);
            var sentence = messages.of(violation);
            if (field == null) {
                errors.reject("rule", sentence);
            } else {
                errors.rejectValue(field, "rule", sentence);
            }
        }
    }

    private static @Nullable String field(NegotiationRule rule, TermKind kind) {
        return switch (rule) {
            case CHANGE_CARRIES_A_REASON, ANSWER_CARRIES_A_REASON -> "reason";
            case NOBODY_ACCEPTS_THEIR_OWN_OFFER, ACCEPTANCE_CARRIES_NO_OTHER_VALUE, STAND_NEEDS_AN_OFFER -> "choice";
            case FRAMES_STAY_WITHIN_ENVELOPE, FRAMES_NEED_AN_ENVELOPE, FRAME_IS_NOT_NEGATIVE -> kind == TermKind.FRAME ? "amount" : null;
            case TARGET_NAMES_ITS_SOURCE -> "target.source";
            case CLAUSE_EXISTS_IN_BOTH_LANGUAGES -> "clause.sv";
            case CONDITION_NEEDS_AN_OFFER_OR_ACCEPTANCE, CONDITION_NAMES_WHAT_IS_OFFERED, CONDITIONS_FORM_NO_CIRCLE -> "onlyIf";
            case REOPENING_CARRIES_A_REASON -> "reason";
            case CASE_NUMBER_IS_FREE, PARTIES_TAKE_TURNS, NOBODY_ACTS_FOR_BOTH_SIDES, AGREED_TERM_IS_LOCKED, NEGOTIATED_PACKAGE_IS_FROZEN, ROUND_CARRIES_SOMETHING,
                    REOPENING_NEEDS_AN_AGREED_TERM, REOPENING_TAKES_BOTH, OPEN_ISSUE_HAS_A_DEFAULT,
                    MANDATE_CEILING_IS_KEPT, MANDATE_FLOOR_IS_KEPT, TOTAL_CEILING_IS_KEPT, TOTAL_FLOOR_IS_KEPT -> null;
        };
    }
}
