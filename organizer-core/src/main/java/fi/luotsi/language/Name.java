package fi.luotsi.language;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * An official name.
 *
 * @param fi always known
 * @param sv null where the source gives none: it is then shown in Finnish and marked so, never translated by us
 * @param en a name for readers who know neither; not official
 */
public record Name(String fi, @Nullable String sv, String en) {

    public Name {
        if (fi.isBlank() || en.isBlank()) {
            throw new IllegalArgumentException("A name has its Finnish and its English form");
        }
    }

    /** The name for readers of that language; Finnish for Swedish readers where there is no Swedish name. */
    public String in(Locale reader) {
        return switch (language(reader)) {
            case "sv" -> sv == null ? fi : sv;
            case "en" -> en;
            default -> fi;
        };
    }

    /** The language in which {@link #in} answers, for the page's {@code lang} attribute. */
    public String language(Locale reader) {
        return switch (reader.getLanguage()) {
            case "sv" -> sv == null ? "fi" : "sv";
            case "en" -> "en";
            default -> "fi";
        };
    }
}
