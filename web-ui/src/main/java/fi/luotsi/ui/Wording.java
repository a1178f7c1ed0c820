package fi.luotsi.ui;

import java.math.BigDecimal;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** What differs between the languages when numbers and times are written. */
enum Wording {
    FINNISH("fi", ',', "d.M.uuuu", "'klo' H.mm", " "),
    SWEDISH("sv", ',', "d.M.uuuu", "'kl.' H.mm", " "),
    ENGLISH("en", '.', "d MMM uuuu", "H:mm", ", ");

    private static final char GROUP = '\u00a0';
    private static final char MINUS = '\u2212';

    private final char decimalMark;
    private final DateTimeFormatter date;
    private final DateTimeFormatter time;
    private final DateTimeFormatter clock;
    private final String betweenDateAndTime;

    Wording(String language, char decimalMark, String datePattern, String timePattern, String betweenDateAndTime) {
        var locale = Locale.of(language);
        this.decimalMark = decimalMark;
        this.date = DateTimeFormatter.ofPattern(datePattern, locale);
        this.time = DateTimeFormatter.ofPattern(timePattern.replace(" ", "\u00a0"), locale);
        this.clock = DateTimeFormatter.ofPattern(timePattern.replaceFirst("^'.*' ", ""), locale);
        this.betweenDateAndTime = betweenDateAndTime;
    }

    static Wording of(Locale locale) {
        return switch (locale.getLanguage()) {
            case "sv" -> SWEDISH;
            case "en" -> ENGLISH;
            default -> FINNISH;
        };
    }

    DateTimeFormatter date() {
        return date;
    }

    DateTimeFormatter time() {
        return time;
    }

    /** The time without the word before it. */
    DateTimeFormatter clock() {
        return clock;
    }

    String betweenDateAndTime() {
        return betweenDateAndTime;
    }

    String withEuroSign(String amount) {
        if (this != ENGLISH) {
            return amount + "\u00a0€";
        }
        var signed = !Character.isDigit(amount.charAt(0));
        return signed ? amount.charAt(0) + "€" + amount.substring(1) : "€" + amount;
    }

    /** The number with all its decimals, grouped by threes. */
    String grouped(BigDecimal number) {
        var plain = number.abs().toPlainString();
        var point = plain.indexOf('.');
        var whole = point < 0 ? plain : plain.substring(0, point);
        var written = new StringBuilder(number.signum() < 0 ? String.valueOf(MINUS) : "");
        for (int i = 0; i < whole.length(); i++) {
            if (i > 0 && (whole.length() - i) % 3 == 0) {
                written.append(GROUP);
            }
            written.append(whole.charAt(i));
        }
        return point < 0 ? written.toString() : written.append(decimalMark).append(plain, point + 1, plain.length()).toString();
    }
}
