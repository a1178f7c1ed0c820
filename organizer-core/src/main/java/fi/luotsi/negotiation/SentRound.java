package fi.luotsi.negotiation;

import java.time.Instant;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * A round as it was opened and, once it was sent, by whom and when.
 *
 * @param sent null while the party in turn still works on it
 */
public record SentRound(int number, Party party, Instant opened, Instant due, @Nullable Sent sent) {

    /** @param sequence the move's place in the negotiation's log */
    public record Sent(Instant at, String by, java.util.UUID user, long sequence) {}

    boolean wasSent(Instant moment) {
        return sent != null && !sent.at().isAfter(moment);
    }

    /** As it stood at the moment: not sent yet, where it was sent later. */
    SentRound asOf(Instant moment) {
        return wasSent(moment) ? this : new SentRound(number, party, opened, due, null);
    }

    /** The sequence of the last move among the rounds: whoever has seen it has seen all of them. 0 before the first move. */
    public static long lastSequence(List<SentRound> rounds) {
        return rounds.stream().mapToLong(round -> round.sent() == null ? 0 : round.sent().sequence()).max().orElse(0);
    }
}
