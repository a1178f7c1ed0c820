package fi.luotsi.ui;

import fi.luotsi.money.Euros;
import java.math.BigDecimal;
import java.text.ParseException;
import java.time.LocalDate;
import java.util.Locale;
import org.springframework.format.Formatter;

/** How amounts, numbers and days stand in form fields, and how they are read from there. Units stand beside the field. */
final class InputFormatters {

    private static final DecimalInput DECIMAL = new DecimalInput(4);
    private static final DecimalInput WHOLE = new DecimalInput(0);

    private InputFormatters() {}

    /** As {@link EuroInput} reads it. */
    static final class OfEuros implements Formatter<Euros> {
        @Override
        public Euros parse(String typed, Locale locale) throws ParseException {
            return InputRefused.valueOf(EuroInput.read(typed));
        }

        @Override
        public String print(Euros amount, Locale locale) {
            return Formats.of(locale).number(amount);
        }
    }

    /** As {@link DecimalInput} reads it, with up to four decimals. */
    static final class OfDecimal implements Formatter<BigDecimal> {
        @Override
        public BigDecimal parse(String typed, Locale locale) throws ParseException {
            return InputRefused.valueOf(DECIMAL.read(typed));
        }

        @Override
        public String print(BigDecimal number, Locale locale) {
            return Formats.of(locale).decimal(number);
        }
    }

    /** A count. */
    static final class OfWhole implements Formatter<Long> {
        @Override
        public Long parse(String typed, Locale locale) throws ParseException {
            return InputRefused.valueOf(WHOLE.read(typed)).longValueExact();
        }

        @Override
        public String print(Long number, Locale locale) {
            return Formats.of(locale).integer(number);
        }
    }

    /** {@code 4.12.2026} or {@code 2026-12-04}, in every language: a day that exists, with all digits of its year. */
    static final class OfDay implements Formatter<LocalDate> {
        @Override
        public LocalDate parse(String typed, Locale locale) throws ParseException {
            return DayInput.read(typed).orElseThrow(() -> new InputRefused("ui.date.refused"));
        }

        @Override
        public String print(LocalDate day, Locale locale) {
            return DayInput.FINNISH.format(day);
        }
    }
}
