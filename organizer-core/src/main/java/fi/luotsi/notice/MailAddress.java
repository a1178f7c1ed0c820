package fi.luotsi.notice;

import java.util.regex.Pattern;

/** What we take for a mail address: whether somebody reads there, only a letter can tell. */
public final class MailAddress {

    /** Signs of the longest address (RFC 5321). */
    public static final int LONGEST = 254;

    private static final Pattern SHAPE = Pattern.compile("[\\p{Alnum}.!#$%&'*+/=?^_`{|}~-]{1,64}@(?:[\\p{Alnum}](?:[\\p{Alnum}-]{0,61}[\\p{Alnum}])?\\.)*[\\p{Alnum}](?:[\\p{Alnum}-]{0,61}[\\p{Alnum}])?");

    private MailAddress() {}

    public static boolean isOne(String text) {
        return text.length() <= LONGEST && SHAPE.matcher(text).matches();
    }
}
