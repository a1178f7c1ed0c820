package fi.luotsi.web.security;

import java.security.SecureRandom;
import java.util.stream.Collectors;

/** Makes a password that is shown once and read aloud or typed off a screen: no signs that are mistaken for one another. */
public final class OneTimePassword {

    private static final String SIGNS = "abcdefghjkmnpqrstuvwxyz23456789";
    private static final int LENGTH = 16;

    private OneTimePassword() {}

    public static String made() {
        return new SecureRandom().ints(LENGTH, 0, SIGNS.length()).mapToObj(SIGNS::charAt).map(String::valueOf).collect(Collectors.joining());
    }
}
