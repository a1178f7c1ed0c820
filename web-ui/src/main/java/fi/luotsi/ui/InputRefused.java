package fi.luotsi.ui;

import java.text.ParseException;

/** Tells Spring's binding why typed text was refused; {@link InputErrors} turns it into the field's message. */
final class InputRefused extends ParseException {

    private static final long serialVersionUID = 1L;

    private final String messageKey;

    InputRefused(String messageKey) {
        super(messageKey, 0);
        this.messageKey = messageKey;
    }

    String messageKey() {
        return messageKey;
    }

    /** The number read, or this exception. */
    static <T> T valueOf(Reading<T> reading) throws InputRefused {
        return switch (reading) {
            case Reading.Understood<T>(var value) -> value;
            case Reading.Refused<T>(var reason) -> throw new InputRefused(reason.messageKey());
        };
    }
}
