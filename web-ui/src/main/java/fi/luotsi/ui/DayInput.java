package fi.luotsi.ui;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.Optional;

/** Reads a day as people type it, in every language: {@code 4.12.2026} or {@code 2026-12-04}, a day that exists, with all digits of its year. */
public final class DayInput {

    static final DateTimeFormatter FINNISH = DateTimeFormatter.ofPattern("d.M.uuuu").withResolverStyle(ResolverStyle.STRICT);

    private DayInput() {}

    /** Empty where no such day exists; the message key is {@code ui.date.refused}. */
    public static Optional<LocalDate> read(String typed) {
        var text = typed.strip();
        try {
            return Optional.of(LocalDate.parse(text, text.indexOf('-') < 0 ? FINNISH : DateTimeFormatter.ISO_LOCAL_DATE));
        } catch (DateTimeParseException notADay) {
            return Optional.empty();
        }
    }
}
