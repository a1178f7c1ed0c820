package fi.luotsi.negotiation;

import java.time.Instant;

/** Where a negotiation stands. Each phase carries exactly the facts that are true in it. */
public sealed interface Phase {

    /**
     * A round is open.
     *
     * @param due by when the party in turn is to send; a lapsed date is shown, never enforced
     */
    record UnderNegotiation(int round, Party inTurn, Instant due) implements Phase {}

    /**
     * Both parties stand behind every term (neuvottelutulos); the package is frozen.
     *
     * @param fingerprint SHA-256 over the package's canonical JSON, 64 hexadecimal digits
     */
    record Negotiated(int lastRound, Instant at, String fingerprint) implements Phase {}
}
