package fi.luotsi.ui;

import java.text.ParseException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;

import fi.luotsi.money.Euros;

/**
 * Reads the texts of a form of strings. Such a form keeps whatever was typed, also what cannot be read: a record whose fields are dates
 * and amounts could not even be made of it. What is refused is said beside its field.
 */
public record TypedFields(Errors errors) {

    private static final Pattern ID = Pattern.compile("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}");

    /** The text without white space around it; empty where nothing was typed. */
    public static String text(@Nullable String typed) {
        return typed == null ? "" : typed.strip();
    }

    /** A day as a field of a form shows it. */
    public static String day(LocalDate day) {
        return new InputFormatters.OfDay().print(day, Locale.ROOT);
    }

    /** The text, or null where nothing was typed. */
    public static @Nullable String orNull(@Nullable String typed) {
        return text(typed).isEmpty() ? null : text(typed);
    }

    /** The ids among the texts; what is no id is left out, because people cannot mistype a choice. */
    public static List<UUID> ids(@Nullable List<String> typed) {
        return typed == null ? List.of() : typed.stream().filter(text -> ID.matcher(text).matches()).map(UUID::fromString).toList();
    }

    /** The constant of the name; empty for every other text. */
    public static <T extends Enum<T>> Optional<T> choice(Class<T> type, @Nullable String typed) {
        return Arrays.stream(type.getEnumConstants()).filter(constant -> constant.name().equals(typed)).findFirst();
    }

    /** Refuses an empty field in the words of the key. */
    public void require(@Nullable String typed, String field, String missing) {
        if (text(typed).isEmpty()) {
            errors.rejectValue(field, missing);
        }
    }

    /** The day typed; empty where nothing was, or what was is refused. */
    public Optional<LocalDate> day(@Nullable String typed, String field) {
        if (text(typed).isEmpty()) {
            return Optional.empty();
        }
        try {
            return Optional.of(new InputFormatters.OfDay().parse(text(typed), Locale.ROOT));
        } catch (ParseException refused) {
            errors.rejectValue(field, "ui.date.refused");
            return Optional.empty();
        }
    }

    /** The amount typed; empty where nothing was, or what was is refused. */
    public Optional<Euros> euros(@Nullable String typed, String field) {
        if (text(typed).isEmpty()) {
            return Optional.empty();
        }
        return switch (EuroInput.read(text(typed))) {
            case Reading.Understood<Euros>(var amount) -> Optional.of(amount);
            case Reading.Refused<Euros>(var reason) -> {
                errors.rejectValue(field, reason.messageKey());
                yield Optional.empty();
            }
        };
    }
}
