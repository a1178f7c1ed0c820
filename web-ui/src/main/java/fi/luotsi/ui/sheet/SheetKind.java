package fi.luotsi.ui.sheet;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import fi.luotsi.money.Euros;
import fi.luotsi.ui.DecimalInput;
import fi.luotsi.ui.EuroInput;
import fi.luotsi.ui.Formats;
import fi.luotsi.ui.Reading;

/** What stands in a column's cells. */
public enum SheetKind {
    TEXT, CHOICE, EUROS, WHOLE, DECIMAL;

    /** Spreadsheets keep fifteen digits; what they write beyond them is noise. */
    private static final MathContext DIGITS = new MathContext(15);
    private static final DecimalInput WHOLE_NUMBER = new DecimalInput(0);
    private static final DecimalInput DECIMAL_NUMBER = new DecimalInput(2);

    boolean isNumber() {
        return this == EUROS || this == WHOLE || this == DECIMAL;
    }

    /** The number that the text means; empty where it means none. */
    Optional<BigDecimal> number(String text) {
        return isNumber() && read(text) instanceof Reading.Understood<BigDecimal>(var number) ? Optional.of(number) : Optional.empty();
    }

    /** Why the text is refused; null where it is not, or where nothing stands. */
    Reading.@Nullable Reason refusal(String text) {
        return isNumber() && read(text) instanceof Reading.Refused<BigDecimal>(var why) && why != Reading.Reason.EMPTY ? why : null;
    }

    /** Whether both say the same, however they are written. */
    boolean same(String one, String other) {
        var number = number(one);
        var second = number(other);
        return number.isPresent() && second.isPresent() ? number.get().compareTo(second.get()) == 0 : one.equals(other);
    }

    /** A spreadsheet's number as it would be typed here. */
    String typed(BigDecimal number, Formats formats) {
        var plain = number.round(DIGITS).stripTrailingZeros();
        boolean euros = this == EUROS && plain.scale() <= 2 && plain.precision() - plain.scale() <= 12;
        return euros ? formats.number(Euros.of(plain)) : plain.toPlainString().replace('.', ',');
    }

    private Reading<BigDecimal> read(String text) {
        return switch (this) {
            case EUROS -> EuroInput.read(text).map(Euros::toBigDecimal);
            case WHOLE -> WHOLE_NUMBER.read(text);
            default -> DECIMAL_NUMBER.read(text);
        };
    }
}
