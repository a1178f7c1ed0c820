package fi.luotsi.web.negotiation.answer;

import java.math.BigDecimal;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.validation.Errors;
import org.springframework.web.server.ResponseStatusException;

import fi.luotsi.negotiation.Condition;
import fi.luotsi.ui.DecimalInput;
import fi.luotsi.ui.Reading;

/** Reads what was typed and says beside the field what is missing. */
final class Typed {

    private static final DecimalInput NUMBER = new DecimalInput(4);

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

    /** The number typed; zero where the errors say what is wrong with it. */
    static BigDecimal number(@Nullable String typed, String field, Errors errors) {
        return switch (NUMBER.read(text(typed))) {
            case Reading.Understood<BigDecimal>(var number) -> number;
            case Reading.Refused<BigDecimal>(var reason) -> {
                errors.rejectValue(field, reason.messageKey());
                yield BigDecimal.ZERO;
            }
        };
    }

    /** A number that pages put there and people do not type. */
    static int hidden(@Nullable String number, int otherwise) {
        return number != null && number.matches("\\d{1,9}") ? Integer.parseInt(number) : otherwise;
    }

    /** The chosen conditions. A page offers them to choose from; anything else was not sent by our form. */
    static List<Condition> conditions(@Nullable String codes) {
        try {
            return Condition.all(text(codes));
        } catch (IllegalArgumentException noCode) {
            throw new ResponseStatusException(HttpStatus.BAD_REQUEST, "No condition", noCode);
        }
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
