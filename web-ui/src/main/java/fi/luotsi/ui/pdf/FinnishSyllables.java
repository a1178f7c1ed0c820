package fi.luotsi.ui.pdf;

import java.util.regex.Pattern;

/**
 * Where a Finnish word may be parted at the end of a line: before a consonant that a vowel follows, three letters from either end. That is the
 * rule of the language for simple words; where two words meet, a vowel at the beginning of the second may end up on the wrong line, which
 * is why nothing is ever parted between vowels.
 */
final class FinnishSyllables {

    private static final String SOFT_HYPHEN = "\u00ad";
    private static final String VOWEL = "[aeiouyäöå]";
    private static final String CONSONANT = "[bcdfghjklmnpqrstvwxz]";
    /** A syllable has a vowel before its end, and the words of our field that begin with str keep it together (palvelu-strategia). A name with its number stays whole (Sotkanet 703). */
    private static final Pattern END = Pattern.compile("(?iu)(?<=\\p{L}{3})(?<=" + VOWEL + CONSONANT + "{0,2})(?<!s(?=tr)|st(?=r))(?=" + CONSONANT + VOWEL + "\\p{L}|str" + VOWEL + ")(?!\\p{L}*[ \u00a0]\\p{Nd})");

    private FinnishSyllables() {}

    /** The text with soft hyphens where its words may be parted. */
    static String hyphenated(String text) {
        return END.matcher(text).replaceAll(SOFT_HYPHEN);
    }
}
