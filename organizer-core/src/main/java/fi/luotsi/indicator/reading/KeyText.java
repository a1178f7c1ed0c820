package fi.luotsi.indicator.reading;

import fi.luotsi.indicator.Gender;
import fi.luotsi.indicator.RegionLevel;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;

/** Reads years, genders and codes of regions as files write them. */
final class KeyText {

    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2200;

    private KeyText() {}

    static OptionalInt year(String text) {
        var year = whole(text);
        return year.isPresent() && year.getAsInt() >= FIRST_YEAR && year.getAsInt() <= LAST_YEAR ? year : OptionalInt.empty();
    }

    /** A whole number of at most nine digits. */
    static OptionalInt whole(String text) {
        int length = text.length();
        if (length == 0 || length > 9) {
            return OptionalInt.empty();
        }
        int number = 0;
        for (int place = 0; place < length; place++) {
            int digit = text.charAt(place) - '0';
            if (digit < 0 || digit > 9) {
                return OptionalInt.empty();
            }
            number = number * 10 + digit;
        }
        return OptionalInt.of(number);
    }

    static Optional<Gender> gender(String text) {
        return switch (text.toLowerCase(Locale.ROOT)) {
            case "", "total", "t", "yhteensä" -> Optional.of(Gender.TOTAL);
            case "male", "m", "miehet" -> Optional.of(Gender.MALE);
            case "female", "f", "naiset" -> Optional.of(Gender.FEMALE);
            default -> Optional.empty();
        };
    }

    /** The whole code of a region: leading zeros that a spreadsheet took away are put back. */
    static String regionCode(RegionLevel level, String text) {
        int digits = switch (level) {
            case MUNICIPALITY -> 3;
            case COUNTY, WELLBEING_SERVICES_COUNTY -> 2;
            case COUNTRY, OTHER -> 0;
        };
        boolean shortened = text.length() < digits && whole(text).isPresent();
        return level.category() + "-" + (shortened ? "0".repeat(digits - text.length()) + text : text);
    }
}
