package fi.luotsi.ui.counsel;

import java.math.BigDecimal;

import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;

import fi.luotsi.negotiation.position.Position;
import fi.luotsi.ui.Formats;

/** A private position as it is typed. */
public record PositionForm(@Nullable String wanted, @Nullable String acceptable, @Nullable String fallback) {

    static final PositionForm EMPTY = new PositionForm(null, null, null);

    static PositionForm of(Position position, Formats formats) {
        return new PositionForm(formats.decimal(position.wanted()), formats.decimal(position.acceptable()), formats.decimal(position.fallback()));
    }

    /** From the best to the last; a number that is missing or unreadable is null, and said beside its field. */
    Numbers numbers(boolean euros, Errors errors) {
        return new Numbers(TypedNumber.of(wanted, euros, "wanted", errors), TypedNumber.of(acceptable, euros, "acceptable", errors), TypedNumber.of(fallback, euros, "fallback", errors));
    }

    record Numbers(@Nullable BigDecimal wanted, @Nullable BigDecimal acceptable, @Nullable BigDecimal fallback) {}
}
