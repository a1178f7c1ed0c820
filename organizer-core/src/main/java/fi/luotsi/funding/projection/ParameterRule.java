package fi.luotsi.funding.projection;

import java.util.Locale;

/** What can be wrong with a parameter. The name is the message key. */
public enum ParameterRule {
    MISSING, UNKNOWN, NOT_A_NUMBER, NOT_FINITE, NOT_WHOLE, OUT_OF_RANGE, WRONG_LENGTH, SUM_NOT_ONE, EXPLODES, TOO_LARGE, NAMED_TWICE, NO_NAME, UNREADABLE;

    /** For example {@code sum-not-one}. */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
