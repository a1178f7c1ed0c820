package fi.luotsi.search;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * A text that was found.
 *
 * @param term    the term's name; null where the text is of no single term
 * @param place   below the negotiation's page
 * @param party   code of the party that said it
 * @param own     whether only the reader's own side sees the text
 * @param excerpt the places around the words
 */
public record Hit(String kind, UUID negotiation, String title, @Nullable String term, String place, @Nullable String party, @Nullable Integer round, boolean own,
        @Nullable Instant at, List<Run> excerpt) {

    public Hit {
        excerpt = List.copyOf(excerpt);
    }

    /** A piece of the excerpt, looked for or only around it. */
    public record Run(String text, boolean found) {}
}
