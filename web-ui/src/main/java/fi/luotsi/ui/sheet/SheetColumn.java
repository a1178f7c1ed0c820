package fi.luotsi.ui.sheet;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import fi.luotsi.ui.table.Texts;

/**
 * A column.
 *
 * @param heads its head in every language, in small letters: a file taken in Finnish may come back to a Swedish page
 * @param asked whether a file that comes back is read for it
 * @param choices codes by their words in every language, in small letters
 * @param words by code, in the reader's language
 */
public record SheetColumn(String head, Set<String> heads, SheetKind kind, boolean asked, Map<String, String> choices, Map<String, String> words) {

    private static final List<Locale> LANGUAGES = List.of(Locale.of("fi"), Locale.of("sv"), Locale.ENGLISH);

    /** A column to be read only. */
    public static SheetColumn shown(Texts texts, SheetKind kind, String key, Object... arguments) {
        return column(texts, kind, false, Map.of(), Map.of(), key, arguments);
    }

    /** A column to be filled. */
    public static SheetColumn asked(Texts texts, SheetKind kind, String key, Object... arguments) {
        return column(texts, kind, true, Map.of(), Map.of(), key, arguments);
    }

    /** A column of words to choose from: each code's word stands under the prefix and the code. */
    public static SheetColumn choice(Texts texts, List<String> codes, String prefix, String key) {
        var choices = new HashMap<String, String>();
        for (Locale language : LANGUAGES) {
            codes.forEach(code -> choices.put(small(new Texts(texts.messages(), language).of(prefix + code)), code));
        }
        var words = new HashMap<String, String>();
        codes.forEach(code -> words.put(code, texts.of(prefix + code)));
        return column(texts, SheetKind.CHOICE, true, choices, words, key);
    }

    /** What a cell shows: of a choice its word. */
    String word(String text) {
        return words.getOrDefault(text, text);
    }

    boolean isHeadedBy(String text) {
        return heads.contains(small(text));
    }

    static String small(String text) {
        return text.replace('\u00a0', ' ').strip().toLowerCase(Locale.ROOT);
    }

    private static SheetColumn column(Texts texts, SheetKind kind, boolean asked, Map<String, String> choices,
            Map<String, String> words, String key, Object... arguments) {
        var heads = new HashSet<String>();
        LANGUAGES.forEach(language -> heads.add(small(new Texts(texts.messages(), language).of(key, arguments))));
        return new SheetColumn(texts.of(key, arguments), heads, kind, asked, choices, words);
    }
}
