package fi.luotsi.ui;

import org.jspecify.annotations.Nullable;

/**
 * Whose turn it is, what is expected and by when. Shown by {@code ui/turn :: turn}.
 *
 * @param whose    the opening words, printed bold: {@code Vuorossa: järjestäjä.}
 * @param sentence what is expected; contains the deadline's words, if there is one
 * @param deadline the words of the sentence to be printed bold: {@code 23.11.2018 klo 16.00}
 * @param yours    whether the reader is to act; otherwise the banner is quiet
 * @param late     whether the deadline has passed: shown, never enforced
 */
public record Turn(String whose, String sentence, @Nullable String deadline, boolean yours, boolean late) {

    /** The sentence up to the deadline. */
    public String beforeDeadline() {
        int at = place();
        return at < 0 ? sentence : sentence.substring(0, at);
    }

    /** The sentence after the deadline; empty if it names none. */
    public String afterDeadline() {
        int at = place();
        return at < 0 || deadline == null ? "" : sentence.substring(at + deadline.length());
    }

    /** Whether the sentence names the deadline. */
    public boolean namesDeadline() {
        return place() >= 0;
    }

    private int place() {
        return deadline == null || deadline.isEmpty() ? -1 : sentence.indexOf(deadline);
    }
}
