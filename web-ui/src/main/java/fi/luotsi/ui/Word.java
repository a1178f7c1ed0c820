package fi.luotsi.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** A word or a sign of a text, and the space before it. */
record Word(String space, String text) {

    // 14.11.2018, 1,5 and HUS-yhtymä are one word each
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}\\p{N}]+(?:[-'’.,:][\\p{L}\\p{M}\\p{N}]+)*|\\S");

    static List<Word> wordsOf(String text) {
        var words = new ArrayList<Word>();
        int end = 0;
        for (MatchResult word : WORD.matcher(text).results().toList()) {
            words.add(new Word(text.substring(end, word.start()), word.group()));
            end = word.end();
        }
        return words;
    }

    static List<String> texts(List<Word> words) {
        return words.stream().map(Word::text).toList();
    }

    /** Signs do not count as words. */
    boolean counts() {
        return Character.isLetterOrDigit(text.codePointAt(0));
    }

    /** This word with the other's space where it has none of its own. */
    Word spacedAs(Word other) {
        return space.isEmpty() ? new Word(other.space, text) : this;
    }
}
