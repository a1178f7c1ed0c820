package fi.luotsi.notice;

/** A letter that the mail server has not taken. */
public final class Undelivered extends Exception {

    /** Why. */
    public enum Cause {
        /** The server was not reached or takes nothing just now: every letter waits. */
        NO_SERVER,
        /** The server takes this letter later, perhaps. */
        NOT_NOW,
        /** The server will never take a letter to this reader. */
        NEVER
    }

    private final Cause reason;

    public Undelivered(Cause reason, Throwable cause) {
        super(cause.getMessage(), cause);
        this.reason = reason;
    }

    /** What was said, without the reader's address: it is shown to administrators of every organizer. */
    String why() {
        return String.valueOf(getMessage()).replaceAll("\\S+@\\S+", "…").strip();
    }

    public Cause reason() {
        return reason;
    }
}
