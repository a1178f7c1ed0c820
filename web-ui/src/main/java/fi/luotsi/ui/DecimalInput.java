package fi.luotsi.ui;

import fi.luotsi.ui.Reading.Reason;
import fi.luotsi.ui.Reading.Refused;
import fi.luotsi.ui.Reading.Understood;
import java.math.BigDecimal;
import java.util.regex.Pattern;

/**
 * Reads a number as people type it. A comma and a point are both the decimal mark and never part groups; spaces (U+0020,
 * U+00A0, U+202F) part groups of exactly three digits; the minus is {@code -} or {@code −}. All of the text is read or none
 * of it. {@code 1.250} and {@code 1,250,000.5} are refused as ambiguous, and so is {@code 12 50}.
 */
public final class DecimalInput {

    private static final Pattern NUMBER = Pattern.compile("(-?)(\\d+|\\d{1,3}(?: \\d{3})+)(?:[.,](\\d+))?");
    private static final Pattern LIKE_A_NUMBER = Pattern.compile("-?\\d[\\d .,]*\\d");
    private static final int MOST_DIGITS = 12; // numeric(14, 2)

    private final int decimals;

    /** For numbers of at most the given decimals; 0 reads whole numbers. */
    public DecimalInput(int decimals) {
        this.decimals = decimals;
    }

    /** The number typed, without rounding. */
    public Reading<BigDecimal> read(String typed) {
        var text = typed.replace('\u00a0', ' ').replace('\u202f', ' ').replace('\u2212', '-').strip();
        if (text.isEmpty()) {
            return new Refused<>(Reason.EMPTY);
        }
        var number = NUMBER.matcher(text);
        if (!number.matches()) {
            return new Refused<>(LIKE_A_NUMBER.matcher(text).matches() ? Reason.AMBIGUOUS : Reason.NOT_A_NUMBER);
        }
        return read(number.group(1), number.group(2), number.group(3) == null ? "" : number.group(3));
    }

    private Reading<BigDecimal> read(String sign, String grouped, String fraction) {
        var whole = grouped.replace(" ", "");
        if (fraction.length() == 3 && decimals < 3 && whole.length() <= 3 && !whole.equals("0")) {
            return new Refused<>(Reason.AMBIGUOUS);
        }
        if (fraction.length() > decimals) {
            return new Refused<>(Reason.TOO_MANY_DECIMALS);
        }
        if (whole.length() > MOST_DIGITS) {
            return new Refused<>(Reason.TOO_LARGE);
        }
        return new Understood<>(new BigDecimal(sign + whole + (fraction.isEmpty() ? "" : "." + fraction)));
    }
}
