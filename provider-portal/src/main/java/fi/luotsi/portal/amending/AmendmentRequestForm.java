package fi.luotsi.portal.amending;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.validation.BindingResult;

import fi.luotsi.agreement.amendment.RequestedChange;
import fi.luotsi.ui.TypedFields;

/**
 * A request for a change as it is typed, right or wrong.
 *
 * @param id made when the page was shown, so that a second press of the button asks nothing
 * @param from a day, or a year, which begins on its first day
 */
public record AmendmentRequestForm(@Nullable String id, @Nullable String change, @Nullable String reason, @Nullable String from) {

    static AmendmentRequestForm blank() {
        return new AmendmentRequestForm(UUID.randomUUID().toString(), null, null, null);
    }

    /** What is asked; what cannot be read is said beside its field. */
    RequestedChange read(BindingResult binding) {
        var fields = new TypedFields(binding);
        fields.require(change, "change", "deciding.rule.REQUEST_NAMES_THE_CHANGE");
        fields.require(reason, "reason", "deciding.rule.AMENDMENT_CARRIES_A_REASON");
        return new RequestedChange(TypedFields.text(change), TypedFields.text(reason), day(fields).orElse(null));
    }

    private Optional<LocalDate> day(TypedFields fields) {
        return TypedFields.text(from).matches("20[0-9][0-9]") ? Optional.of(LocalDate.of(Integer.parseInt(TypedFields.text(from)), 1, 1)) : fields.day(from, "from");
    }
}
