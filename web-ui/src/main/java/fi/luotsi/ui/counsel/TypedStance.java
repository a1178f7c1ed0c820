package fi.luotsi.ui.counsel;

import java.util.EnumMap;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;

import fi.luotsi.negotiation.position.Band;
import fi.luotsi.negotiation.position.ByChoice;
import fi.luotsi.negotiation.position.Choice;
import fi.luotsi.negotiation.position.InWords;
import fi.luotsi.negotiation.position.Numbers;
import fi.luotsi.negotiation.position.PositionRule;
import fi.luotsi.negotiation.position.Stance;
import fi.luotsi.negotiation.term.TermKind;
import fi.luotsi.ui.TypedFields;

/** Reads a position for a term of one kind; what cannot be read is said beside its field. */
record TypedStance(PositionForm form, TermKind kind, Errors errors) {

    /** Null where something was refused. */
    @Nullable Stance read() {
        Stance stance = switch (kind) {
            case FRAME, TARGET -> numbers();
            case CLAUSE, RULE -> new InWords(TypedFields.text(form.wanted()), TypedFields.text(form.acceptable()), TypedFields.text(form.fallback()),
                    TypedFields.text(form.refused()));
            case CHAIN, FUNDING_MODEL -> byChoice();
        };
        form.texts().filter(typed -> TypedFields.text(typed.getValue()).length() > Stance.LONGEST)
                .forEach(typed -> refuse(typed.getKey(), PositionRule.POSITION_WORDS_ARE_SHORT));
        return errors.hasErrors() ? null : stance;
    }

    /** The field beside which the rule is said. */
    void refuse(PositionRule rule) {
        refuse(switch (rule) {
            case POSITION_GOES_ONE_WAY -> "acceptable";
            case REFUSED_LIES_BEYOND_FALLBACK -> "refused";
            case POSITION_SAYS_SOMETHING, POSITION_WORDS_ARE_SHORT, POSITION_FITS_THE_TERM -> Choice.of(kind).isEmpty() ? "wanted" : "choices";
        }, rule);
    }

    private void refuse(String field, PositionRule rule) {
        errors.rejectValue(field, "counsel.rule." + rule, new Object[] {Stance.LONGEST}, null);
    }

    private @Nullable Stance numbers() {
        boolean euros = kind == TermKind.FRAME;
        var wanted = TypedNumber.of(form.wanted(), euros, "wanted", errors);
        var acceptable = TypedNumber.of(form.acceptable(), euros, "acceptable", errors);
        var fallback = TypedNumber.of(form.fallback(), euros, "fallback", errors);
        var refused = TypedFields.orNull(form.refused()) == null ? null : TypedNumber.of(form.refused(), euros, "refused", errors);
        return wanted == null || acceptable == null || fallback == null ? null : new Numbers(wanted, acceptable, fallback, refused);
    }

    private Stance byChoice() {
        var bands = new EnumMap<Choice, Band>(Choice.class);
        List<Choice> choices = Choice.of(kind);
        for (int place = 0; place < choices.size(); place++) {
            var choice = choices.get(place);
            TypedFields.choice(Band.class, form.choice(place)).ifPresent(band -> bands.put(choice, band));
        }
        return new ByChoice(bands, TypedFields.text(form.remark()));
    }
}
