package fi.luotsi.ui.asof;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.List;
import java.util.Optional;

import fi.luotsi.ui.DayInput;
import fi.luotsi.ui.Formats;

/** Reads a moment in Finland as people type it: {@code 15.11.2018 klo 14.30}, {@code 2018-11-15T14:30}; a day alone means its end. */
final class MomentInput {

    private static final ZoneId FINLAND = Formats.HELSINKI;
    private static final List<DateTimeFormatter> SHAPES = List.of(shape("d.M.uuuu H.mm"), shape("d.M.uuuu H:mm"), DateTimeFormatter.ISO_LOCAL_DATE_TIME);
    private static final DateTimeFormatter SHOWN = DateTimeFormatter.ofPattern("d.M.uuuu H.mm");

    private MomentInput() {}

    /** Empty where no such moment exists. */
    static Optional<Instant> read(String typed) {
        var text = typed.strip().replaceAll("\\s*(klo|kl\\.?|at)?\\s+", " ").strip();
        return SHAPES.stream().flatMap(shape -> at(text, shape).stream()).findFirst().or(() -> DayInput.read(text).map(day -> day.atTime(LocalTime.MAX)))
                .map(local -> local.atZone(FINLAND).toInstant());
    }

    static String print(Instant moment) {
        return SHOWN.format(moment.atZone(FINLAND));
    }

    private static DateTimeFormatter shape(String pattern) {
        return DateTimeFormatter.ofPattern(pattern).withResolverStyle(ResolverStyle.STRICT);
    }

    private static Optional<LocalDateTime> at(String text, DateTimeFormatter shape) {
        try {
            return Optional.of(LocalDateTime.parse(text, shape));
        } catch (DateTimeParseException other) {
            return Optional.empty();
        }
    }
}
