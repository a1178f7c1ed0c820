package fi.luotsi.ui;

import fi.luotsi.money.Euros;
import fi.luotsi.money.Share;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Locale;

/**
 * How amounts, shares, dates and times are written in one language. Groups of three digits are parted by U+00A0 in every
 * language and the minus is U+2212, so that what a page shows can be typed back into a field ({@link EuroInput}).
 * English puts the euro sign first and a decimal point, as the EU's interinstitutional style guide does.
 */
public final class Formats {

    /** The zone in which the parties read a clock. */
    public static final ZoneId HELSINKI = ZoneId.of("Europe/Helsinki");

    private static final int TO_MILLIONS = 8; // cents in a million euros, as a power of ten

    private final Wording wording;

    private Formats(Wording wording) {
        this.wording = wording;
    }

    /** The formats of the given language; Finnish for a language we do not speak. */
    public static Formats of(Locale locale) {
        return new Formats(Wording.of(locale));
    }

    /** Exact to the cent, with the unit: {@code 1 250 000,50 €}. */
    public String euros(Euros amount) {
        return wording.withEuroSign(number(amount));
    }

    /** Exact to the cent, without the unit, for columns and fields that name it: {@code 1 250 000,50}. */
    public String number(Euros amount) {
        return decimal(amount.toBigDecimal(), 2);
    }

    /** A difference to the cent, with the unit: {@code +12 000 000,00 €}. */
    public String signedEuros(Euros difference) {
        return wording.withEuroSign(signedNumber(difference));
    }

    /** A difference to the cent, without the unit. */
    public String signedNumber(Euros difference) {
        return signed(difference.toBigDecimal(), 2);
    }

    /** Millions of euros with one decimal, for columns headed M€; the exact amount is to stand one step away. */
    public String millions(Euros amount) {
        return decimal(inMillions(amount), 1);
    }

    /** Millions of euros with the unit: {@code 1 585,0 M€}. */
    public String millionsWithUnit(Euros amount) {
        return millions(amount) + "\u00a0M€";
    }

    /** A difference in millions of euros: {@code +12,0}, {@code −10,0}, {@code 0,0}. */
    public String signedMillions(Euros difference) {
        return signed(inMillions(difference), 1);
    }

    /** The change from one amount to another in per cent of the first: {@code +3,9 %}; a dash if there is nothing to compare to. */
    public String change(Euros from, Euros to) {
        return from.cents() == 0 ? "–" : signed(percentOf(from, to), 1) + "\u00a0%";
    }

    /** As {@link #change} without the unit, for columns headed Δ, %. */
    public String changeNumber(Euros from, Euros to) {
        return from.cents() == 0 ? "–" : signed(percentOf(from, to), 1);
    }

    /** A share as per cent with one decimal: {@code 92,0 %}. */
    public String share(Share share) {
        return percent(share.fraction().movePointRight(2), 1);
    }

    /** A number of per cent with the given decimals: {@code 1,40 %}. */
    public String percent(BigDecimal percent, int decimals) {
        return decimal(percent, decimals) + "\u00a0%";
    }

    /** A whole number: {@code 4 200}. */
    public String integer(long number) {
        return wording.grouped(BigDecimal.valueOf(number));
    }

    /** A number as precise as it is: {@code 0,5}, {@code 610}. */
    public String decimal(BigDecimal number) {
        return wording.grouped(number.scale() < 0 ? number.setScale(0) : number);
    }

    /** A number rounded half up to the given decimals. */
    public String decimal(BigDecimal number, int decimals) {
        return wording.grouped(number.setScale(decimals, RoundingMode.HALF_UP));
    }

    /** A difference rounded half up, with its sign; a zero has none. */
    public String signed(BigDecimal difference, int decimals) {
        var rounded = difference.setScale(decimals, RoundingMode.HALF_UP);
        return (rounded.signum() > 0 ? "+" : "") + wording.grouped(rounded);
    }

    /** {@code 4.12.2026}, in English {@code 4 Dec 2026}. */
    public String date(LocalDate day) {
        return wording.date().format(day);
    }

    /** {@code klo 14.05}, in English {@code 14:05}. */
    public String time(LocalTime time) {
        return wording.time().format(time);
    }

    /** The time alone, for a span of time: {@code 15.40}. */
    public String clock(LocalTime time) {
        return wording.clock().format(time);
    }

    /** A moment as the parties' clocks show it: {@code 14.11.2018 klo 15.40}. */
    public String dateTime(Instant moment) {
        var there = moment.atZone(HELSINKI);
        return date(there.toLocalDate()) + wording.betweenDateAndTime() + time(there.toLocalTime());
    }

    private static BigDecimal inMillions(Euros amount) {
        return BigDecimal.valueOf(amount.cents(), TO_MILLIONS);
    }

    private static BigDecimal percentOf(Euros from, Euros to) {
        return to.minus(from).toBigDecimal().movePointRight(2).divide(from.toBigDecimal().abs(), 6, RoundingMode.HALF_UP);
    }
}
