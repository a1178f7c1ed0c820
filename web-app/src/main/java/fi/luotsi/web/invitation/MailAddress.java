package fi.luotsi.web.invitation;

import java.util.regex.Pattern;

/** What is taken for a mail address; whether somebody reads there only a letter can tell. */
final class MailAddress {

    private static final int LONGEST = 254;
    private static final Pattern SHAPE = Pattern.compile("[\\p{Alnum}.!#$%&'*+/=?^_`{|}~-]{1,64}@[\\p{Alnum}-]{1,63}(\\.[\\p{Alnum}-]{1,63})+");

    private MailAddress() {}

    static boolean isOne(String text) {
        return text.length() <= LONGEST && SHAPE.matcher(text).matches();
    }
}
