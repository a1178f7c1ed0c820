package fi.luotsi.portal.answer;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import fi.luotsi.negotiation.Condition;
import fi.luotsi.negotiation.DraftEntry;
import fi.luotsi.negotiation.NegotiationRule;
import fi.luotsi.negotiation.Party;
import fi.luotsi.negotiation.Revision;
import fi.luotsi.negotiation.Stand;
import fi.luotsi.negotiation.TermState;
import fi.luotsi.negotiation.term.TermKind;
import fi.luotsi.negotiation.term.TermValue;
import fi.luotsi.ui.table.Texts;

/**
 * Reads one term's fields. What cannot be read and what lacks its reason is found together, so that a person mends a page
 * once; the rules themselves are asked again where the entry is saved.
 */
final class AnswerReading {

    private final TermState state;
    private final AnswerFields fields;
    private final Texts words;
    private final FieldReading numbers;
    private final List<Refusal> refusals = new ArrayList<>();

    AnswerReading(TermState state, AnswerFields fields, Texts words) {
        this.state = state;
        this.words = words;
        this.fields = fields;
        this.numbers = new FieldReading(fields, refusals);
    }

    /** What is wrong with the fields; empty when {@link #entry} may be saved. Read the entry first. */
    List<Refusal> refusals() {
        return refusals;
    }

    DraftEntry entry() {
        if (isEmpty()) {
            return new DraftEntry(fields.term(), null, null, null, null, null, fields.seen());
        }
        var volume = fields.has(AnswerFields.VOLUME) ? numbers.whole(AnswerFields.VOLUME) : null;
        var personYears = fields.has(AnswerFields.PERSON_YEARS) ? numbers.decimal(AnswerFields.PERSON_YEARS, 2) : null;
        var typed = mayOffer() ? new ValueReading(state, fields, refusals).value() : null;
        var stand = stand(typed);
        var value = repeats(typed) ? null : typed;
        if (stand == null) {
            requireSomethingSaid(typed, value, fields.has(AnswerFields.VOLUME) || fields.has(AnswerFields.PERSON_YEARS));
        }
        check(stand, value);
        return new DraftEntry(fields.term(), value, stand, fields.has(AnswerFields.REASON) ? fields.get(AnswerFields.REASON) : null,
                volume, personYears, fields.seen()).onlyIf(stand == Stand.CANNOT && value == null ? List.of() : conditions());
    }

    /** The chosen conditions. A page offers them to choose from; anything else was not sent by our form. */
    private List<Condition> conditions() {
        try {
            return Condition.all(fields.get(AnswerFields.ONLY_IF));
        } catch (IllegalArgumentException noCode) {
            refuse(AnswerFields.ONLY_IF, "portal.answer.choose");
            return List.of();
        }
    }

    /** Numbers and reasons belong to an answer or an offer; alone they would be lost when the round is sent. */
    private void requireSomethingSaid(@Nullable TermValue typed, @Nullable TermValue value, boolean counts) {
        boolean wanted = chosen(AnswerFields.COUNTER_OFFER) || kind() == TermKind.FRAME && typed != null;
        if (counts || value == null && refusals.isEmpty() && !wanted) {
            refuse(AnswerFields.STAND, "portal.answer.choose");
        } else if (value == null && refusals.isEmpty()) {
            refuse(ValueFields.first(kind()), "portal.answer.same");
        }
    }

    /** A frame's offer is a field of its own; elsewhere the fields show what lies on the table until somebody changes it. */
    private boolean mayOffer() {
        return kind() == TermKind.FRAME ? fields.has(ValueFields.OFFER) : state.latest().isPresent();
    }

    /** The stand that was chosen; whoever chose none and typed the very amount that is offered accepts it. */
    private @Nullable Stand stand(@Nullable TermValue typed) {
        var chosen = stand(fields.get(AnswerFields.STAND));
        boolean typedTheirs = kind() == TermKind.FRAME && repeats(typed) && state.canBeAnsweredBy(Party.PROVIDER);
        return chosen == null && typedTheirs ? Stand.ACCEPT : chosen;
    }

    /** The same value on another condition is an offer of its own. */
    private boolean repeats(@Nullable TermValue typed) {
        var onTheTable = state.onTheTable().filter(offer -> offer.party() != Party.PROVIDER || offer.conditions().equals(conditions()))
                .map(Revision::value).orElse(null);
        return typed != null && onTheTable != null
                && ValueFields.write(kind(), typed, words).equals(ValueFields.write(kind(), onTheTable, words));
    }

    private void check(@Nullable Stand stand, @Nullable TermValue value) {
        if (stand == Stand.ACCEPT && value != null) {
            refuse(ValueFields.first(kind()), Refusal.keyOf(NegotiationRule.ACCEPTANCE_CARRIES_NO_OTHER_VALUE));
        }
        boolean offersTyped = value != null || kind() == TermKind.FRAME && mayOffer() || chosen(AnswerFields.COUNTER_OFFER);
        if (!fields.has(AnswerFields.REASON) && stand != Stand.ACCEPT && (stand != null || offersTyped)) {
            refuse(AnswerFields.REASON, Refusal.keyOf(stand == null ? NegotiationRule.CHANGE_CARRIES_A_REASON : NegotiationRule.ANSWER_CARRIES_A_REASON));
        }
    }

    private boolean isEmpty() {
        boolean nothingElse = fields.texts().entrySet().stream().allMatch(field -> field.getValue().isEmpty() || field.getKey().equals(AnswerFields.ONLY_IF));
        return nothingElse && (!fields.has(AnswerFields.ONLY_IF) || state.draft() != null);
    }

    private @Nullable Stand stand(String chosen) {
        return Stream.of(Stand.values()).filter(stand -> stand.name().equals(chosen)).findFirst().orElse(null);
    }

    private boolean chosen(String stand) {
        return fields.get(AnswerFields.STAND).equals(stand);
    }

    private TermKind kind() {
        return state.term().kind();
    }

    private void refuse(String field, String messageKey) {
        refusals.add(new Refusal(state.term().id(), field, messageKey));
    }
}
