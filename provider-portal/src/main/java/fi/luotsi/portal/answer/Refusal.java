package fi.luotsi.portal.answer;

import fi.luotsi.negotiation.NegotiationRule;
import fi.luotsi.negotiation.term.TermId;

/**
 * Why a field's text cannot be saved.
 *
 * @param messageKey the key of the sentence that says what to mend
 */
public record Refusal(TermId term, String field, String messageKey) {

    /** The field a broken rule is mended in. */
    static String fieldOf(NegotiationRule rule, String valueField) {
        return switch (rule) {
            case CHANGE_CARRIES_A_REASON, ANSWER_CARRIES_A_REASON, REOPENING_CARRIES_A_REASON -> AnswerFields.REASON;
            case ACCEPTANCE_CARRIES_NO_OTHER_VALUE, FRAME_IS_NOT_NEGATIVE, TARGET_NAMES_ITS_SOURCE, CLAUSE_EXISTS_IN_BOTH_LANGUAGES,
                    FRAMES_STAY_WITHIN_ENVELOPE, FRAMES_NEED_AN_ENVELOPE -> valueField;
            case CONDITION_NEEDS_AN_OFFER_OR_ACCEPTANCE, CONDITION_NAMES_WHAT_IS_OFFERED, CONDITIONS_FORM_NO_CIRCLE -> AnswerFields.ONLY_IF;
            case CASE_NUMBER_IS_FREE, PARTIES_TAKE_TURNS, NOBODY_ACCEPTS_THEIR_OWN_OFFER, NOBODY_ACTS_FOR_BOTH_SIDES, STAND_NEEDS_AN_OFFER,
                    REOPENING_NEEDS_AN_AGREED_TERM, REOPENING_TAKES_BOTH, OPEN_ISSUE_HAS_A_DEFAULT,
                    AGREED_TERM_IS_LOCKED, NEGOTIATED_PACKAGE_IS_FROZEN, ROUND_CARRIES_SOMETHING,
                    MANDATE_CEILING_IS_KEPT, MANDATE_FLOOR_IS_KEPT, TOTAL_CEILING_IS_KEPT, TOTAL_FLOOR_IS_KEPT -> AnswerFields.STAND;
        };
    }

    static String keyOf(NegotiationRule rule) {
        return "rule." + rule.name();
    }

    String id() {
        return AnswerFields.nameOf(term, field);
    }
}
