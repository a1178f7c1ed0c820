package fi.luotsi.search;

import java.util.UUID;

import org.jspecify.annotations.Nullable;

import fi.luotsi.access.Language;

/**
 * What is looked for.
 *
 * @param words       as people type them: {@code lasten kustannus}, {@code "palveluketjun alku"}, {@code -ostopalvelu}, {@code hoito or asuminen}
 * @param language    whose inflection is undone, and in which language texts are read that exist in several
 * @param kind        null for all kinds
 * @param negotiation null for all
 * @param page        from one
 */
public record Query(String words, Language language, @Nullable String kind, @Nullable UUID negotiation, int page) {

    private static final int LONGEST = 200;
    private static final int LAST = 500;

    public Query {
        words = words.replaceAll("\\p{Cntrl}", " ").strip();
        words = words.substring(0, Math.min(words.length(), LONGEST));
        page = Math.clamp(page, 1, LAST);
    }
}
