package fi.luotsi.ui;

import fi.luotsi.money.Euros;

/**
 * Reads an amount of euros as people type or paste it: {@code 1 250 000,50}, {@code 1250000.5} and {@code 1 250 000,50 €} are
 * the same amount. A euro sign may stand before or after; for the rest the rules of {@link DecimalInput} hold, with at most
 * two decimals. The JDK's own parser would read "1 250 000,50" as 1 and say nothing.
 */
public final class EuroInput {

    private static final DecimalInput NUMBER = new DecimalInput(2);

    private EuroInput() {}

    /** The amount typed, exact to the cent, or why it was refused. */
    public static Reading<Euros> read(String typed) {
        return NUMBER.read(withoutEuroSign(typed)).map(Euros::of);
    }

    private static String withoutEuroSign(String typed) {
        var text = typed.strip();
        if (text.endsWith("€")) {
            return text.substring(0, text.length() - 1);
        }
        return text.replaceFirst("^([-\u2212+]?)€", "$1");
    }
}
