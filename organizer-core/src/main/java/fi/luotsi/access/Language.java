package fi.luotsi.access;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The languages every page is written in. */
public enum Language {
    FI, SV, EN;

    /** The language by its two-letter tag, in small or capital letters; empty for every other text. */
    public static Optional<Language> tagged(String tag) {
        return Arrays.stream(values()).filter(language -> language.name().equalsIgnoreCase(tag)).findFirst();
    }

    public String tag() {
        return name().toLowerCase(Locale.ROOT);
    }

    public Locale locale() {
        return Locale.of(tag());
    }
}
