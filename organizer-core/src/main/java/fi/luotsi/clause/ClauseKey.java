package fi.luotsi.clause;

import java.util.UUID;
import java.util.regex.Pattern;

/** By what a clause of the library is known: the place of a shipped one in the template, as {@code 7.2}, or a value of its own. */
public record ClauseKey(String value) {

    private static final Pattern SHAPE = Pattern.compile("[0-9a-z.-]{3,36}");

    /** @throws IllegalArgumentException for what is no key */
    public ClauseKey {
        if (!isKey(value)) {
            throw new IllegalArgumentException("Not the key of a clause: " + value);
        }
    }

    public static boolean isKey(String text) {
        return SHAPE.matcher(text).matches();
    }

    static ClauseKey random() {
        return new ClauseKey(UUID.randomUUID().toString());
    }

    @Override
    public String toString() {
        return value;
    }
}
