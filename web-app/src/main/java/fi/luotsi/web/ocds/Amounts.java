package fi.luotsi.web.ocds;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Map;

import fi.luotsi.period.Today;

/** Money and days as the standard writes them: days become moments, in Finland's time. */
final class Amounts {

    private Amounts() {}

    static Map<String, Object> euros(BigDecimal amount) {
        return Map.of("amount", amount, "currency", "EUR");
    }

    static Map<String, Object> period(LocalDate first, LocalDate last) {
        return Map.of("startDate", begins(first), "endDate", ends(last));
    }

    static String begins(LocalDate day) {
        return DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(day.atStartOfDay(Today.FINLAND));
    }

    static String ends(LocalDate day) {
        return DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(day.atTime(LocalTime.MAX.truncatedTo(ChronoUnit.SECONDS)).atZone(Today.FINLAND));
    }

    static String at(Instant moment) {
        return DateTimeFormatter.ISO_INSTANT.format(moment.truncatedTo(ChronoUnit.SECONDS));
    }
}
