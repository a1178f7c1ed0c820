package fi.luotsi.negotiation.flowdown;

import java.util.regex.Pattern;

/** The Finnish business id (Y-tunnus): seven digits and a check digit, weights 7 9 10 5 8 4 2 modulo 11 (Finnish Tax Administration). */
final class BusinessId {

    private static final Pattern FORM = Pattern.compile("\\d{7}-\\d");
    private static final int[] WEIGHTS = {7, 9, 10, 5, 8, 4, 2};
    private static final int MODULUS = 11;

    private BusinessId() {}

    static boolean isValid(String text) {
        if (!FORM.matcher(text).matches()) {
            return false;
        }
        int sum = 0;
        for (int at = 0; at < WEIGHTS.length; at++) {
            sum += WEIGHTS[at] * Character.digit(text.charAt(at), 10);
        }
        int rest = sum % MODULUS;
        int check = Character.digit(text.charAt(text.length() - 1), 10);
        return rest != 1 && check == (rest == 0 ? 0 : MODULUS - rest);
    }
}
