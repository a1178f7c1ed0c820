package fi.luotsi.indicator.reading;

import fi.luotsi.indicator.imports.ImportProblem;

/**
 * Reads a number as a file writes it, with one declared decimal mark. Groups of three digits may be parted by a space (plain,
 * U+00A0 or U+202F); the minus may be U+2212. Nothing is guessed and nothing is rounded.
 */
final class NumberText {

    static final int MOST_WHOLE = 15;
    static final int MOST_DECIMALS = 10;

    private final char decimalMark;

    NumberText(char decimalMark) {
        this.decimalMark = decimalMark;
    }

    /** What a cell turned out to be. */
    sealed interface Reading {
        /** Digits with a decimal point. */
        record Number(String digits) implements Reading {}

        record Wrong(ImportProblem problem) implements Reading {}
    }

    Reading read(String text) {
        int start = !text.isEmpty() && isMinus(text.charAt(0)) ? 1 : 0;
        int mark = text.indexOf(decimalMark);
        String whole = ungrouped(text.substring(start, Math.max(start, mark < 0 ? text.length() : mark)));
        String decimals = mark < 0 ? "" : text.substring(mark + 1);
        if (!isDigits(whole) || mark >= 0 && !isDigits(decimals)) {
            return new Reading.Wrong(looksLikeFormula(text) ? ImportProblem.FORMULA : ImportProblem.NOT_A_NUMBER);
        }
        if (whole.length() > MOST_WHOLE || decimals.length() > MOST_DECIMALS) {
            return new Reading.Wrong(ImportProblem.NUMBER_TOO_LONG);
        }
        return new Reading.Number(plain(text, start, whole, decimals));
    }

    /** Whether a spreadsheet would calculate such a cell instead of showing it. */
    static boolean looksLikeFormula(String text) {
        if (text.isEmpty()) {
            return false;
        }
        char first = text.charAt(0);
        return first == '=' || first == '@' || first == '+' || first == '-' && text.length() > 1 && !Character.isDigit(text.charAt(1));
    }

    private static String plain(String text, int start, String whole, String decimals) {
        if (start == 0 && decimals.isEmpty()) {
            return whole;
        }
        boolean negative = start == 1;
        return (negative ? "-" : "") + whole + (decimals.isEmpty() ? "" : "." + decimals);
    }

    /** Takes the spaces out where they part groups of three; anything else is left for the digit check to refuse. */
    private static String ungrouped(String text) {
        if (!hasSpace(text)) {
            return text;
        }
        var groups = text.split("[ \u00a0\u202f]", -1);
        for (int place = 0; place < groups.length; place++) {
            boolean fits = place == 0 ? !groups[0].isEmpty() && groups[0].length() <= 3 : groups[place].length() == 3;
            if (!fits) {
                return text;
            }
        }
        return String.join("", groups);
    }

    private static boolean hasSpace(String text) {
        return text.indexOf(' ') >= 0 || text.indexOf('\u00a0') >= 0 || text.indexOf('\u202f') >= 0;
    }

    private static boolean isDigits(String text) {
        for (int place = 0; place < text.length(); place++) {
            char character = text.charAt(place);
            if (character < '0' || character > '9') {
                return false;
            }
        }
        return !text.isEmpty();
    }

    private static boolean isMinus(char character) {
        return character == '-' || character == '\u2212';
    }
}
