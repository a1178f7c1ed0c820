package fi.luotsi.acting;

/**
 * The person in whose place a deputy acts.
 *
 * @param name the person's task, as {@link Acting.Person#name()}
 */
public record InPlaceOf(UserId user, String name) {

    /**
     * Stands between the deputy's name and the person's wherever the two are kept as one name: with the act, in the log, in what is
     * sealed. Pages put it into the reader's words. No name has it in itself, because names are kept without no-break spaces.
     */
    public static final String MARK = "\u00a0→\u00a0";

    /** Whether what was done under the kept name was done in the place of somebody of this name. */
    public static boolean isFor(String kept, String name) {
        return kept.endsWith(MARK + name);
    }

    /** The deputy's name with the person's. */
    String named(String deputy) {
        return deputy + MARK + name;
    }
}
