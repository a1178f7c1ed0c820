package fi.luotsi.ui.answer;

import java.math.BigDecimal;

import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;

/** Reads what was typed and says beside the field what is missing. */
final class Typed {

    private Typed() {}

    /** With the line ends of every browser made one, and without space around. */
    static String text(@Nullable String typed) {
        return typed == null ? "" : typed.replace("\r\n", "\n").strip();
    }

    /** The reason as the draft keeps it: null where nothing was written. */
    static @Nullable String reason(@Nullable String typed) {
        var text = text(typed);
        return text.isEmpty() ? null : text;
    }

    static BigDecimal number(@Nullable BigDecimal typed, String field, Errors errors) {
        if (typed == null && !errors.hasFieldErrors(field)) {
            errors.rejectValue(field, "ui.number.EMPTY");
        }
        return typed == null ? BigDecimal.ZERO : typed;
    }

    static int year(@Nullable String typed, String field, Errors errors) {
        if (typed != null && typed.strip().matches("(19|20|21)\\d\\d")) {
            return Integer.parseInt(typed.strip());
        }
        errors.rejectValue(field, "answer.year.refused");
        return 0;
    }

    static String required(@Nullable String typed, String field, Errors errors) {
        var text = text(typed);
        if (text.isEmpty()) {
            errors.rejectValue(field, "answer.missing");
        }
        return text;
    }

    static <T> void chosen(@Nullable T choice, String field, Errors errors) {
        if (choice == null && !errors.hasFieldErrors(field)) {
            errors.rejectValue(field, "answer.choose");
        }
    }
}
