package fi.luotsi.access;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Light or dark pages; {@link #AUTO} follows the reader's device. */
public enum ColourScheme {
    LIGHT, DARK, AUTO;

    /** The scheme by its word, in small or capital letters; empty for every other text. */
    public static Optional<ColourScheme> named(String word) {
        return Arrays.stream(values()).filter(scheme -> scheme.name().equalsIgnoreCase(word)).findFirst();
    }

    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
