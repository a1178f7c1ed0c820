package fi.luotsi.web.config;

/**
 * The program cannot go on, for a reason that the operator can mend: told in one sentence, never with a stack trace. Ends
 * the program with {@link #EXIT_CODE}.
 */
public final class Refused extends RuntimeException {

    public static final int EXIT_CODE = 2;

    private final transient Object[] arguments;

    /**
     * @param key of the sentence in {@code messages/ops_*.properties}
     * @param arguments the sentence's own, shown as they are
     */
    public Refused(String key, Object... arguments) {
        super(key);
        this.arguments = arguments.clone();
    }

    /** The sentence in the operator's language. */
    public String sentence(Sentences sentences) {
        return sentences.say(String.valueOf(getMessage()), arguments);
    }
}
