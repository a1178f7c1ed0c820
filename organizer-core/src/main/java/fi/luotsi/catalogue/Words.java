package fi.luotsi.catalogue;

import java.util.Locale;

import org.jspecify.annotations.Nullable;

/**
 * A name or text that exists in Finnish and, where somebody wrote it, in Swedish and English. What is missing is shown in
 * Finnish, with its own language marked: {@link #languageFor} says in which language {@link #in} answers.
 */
public record Words(String fi, @Nullable String sv, @Nullable String en) {

    public static Words of(String fi, String sv) {
        return new Words(fi, sv, null);
    }

    public String in(Locale reader) {
        return switch (languageFor(reader)) {
            case "sv" -> sv == null ? fi : sv;
            case "en" -> en == null ? fi : en;
            default -> fi;
        };
    }

    /** fi, sv or en: the language the reader really gets. */
    public String languageFor(Locale reader) {
        return switch (reader.getLanguage()) {
            case "sv" -> sv == null ? "fi" : "sv";
            case "en" -> en == null ? "fi" : "en";
            default -> "fi";
        };
    }
}
