package fi.luotsi.ui.counsel;

import java.math.BigDecimal;

import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;

import fi.luotsi.ui.DecimalInput;
import fi.luotsi.ui.Reading;

/** Numbers of forms whose fields keep what was typed: euros of a frame, or a target's value with up to four decimals. */
final class TypedNumber {

    private static final DecimalInput EUROS = new DecimalInput(2);
    private static final DecimalInput NUMBER = new DecimalInput(4);

    private TypedNumber() {}

    /** The number, or null with the error beside the field. */
    static @Nullable BigDecimal of(@Nullable String typed, boolean euros, String field, Errors errors) {
        if (typed == null || typed.isBlank()) {
            errors.rejectValue(field, "counsel.missing");
            return null;
        }
        return switch ((euros ? EUROS : NUMBER).read(typed.strip().replaceFirst("\\s*€$", ""))) {
            case Reading.Understood<BigDecimal>(var number) -> number;
            case Reading.Refused<BigDecimal>(var reason) -> {
                errors.rejectValue(field, reason.messageKey());
                yield null;
            }
        };
    }
}
