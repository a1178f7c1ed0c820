package fi.luotsi.negotiation;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

/**
 * A round as it was opened and, once it was sent, by whom and when.
 *
 * @param sent null while the party in turn still works on it
 */
public record SentRound(int number, Party party, Instant opened, Instant due, @Nullable Sent sent) {

    /** @param sequence the move's place in the negotiation's log */
    public record Sent(Instant at, String by, java.util.UUID user, long sequence) {}
}
