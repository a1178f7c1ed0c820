package fi.luotsi.web.live;

import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;

import fi.luotsi.negotiation.NegotiationId;

/**
 * That a round was sent, as the database tells it. What was in it is not told: whoever hears of it reads the page again, under
 * the own rights.
 *
 * @param sequence the move's place in the negotiation's log
 */
record HeardMove(NegotiationId negotiation, long sequence) {

    /** On which the sending transaction notifies. */
    static final String CHANNEL = "luotsi_moves";

    private static final Pattern TOLD = Pattern.compile("([0-9a-fA-F]{8}(?:-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}) ([0-9]{1,18})");

    /** Reads "negotiation sequence"; empty for anything else, which another release of the program may say one day. */
    static Optional<HeardMove> of(String told) {
        var parts = TOLD.matcher(told);
        return parts.matches()
                ? Optional.of(new HeardMove(new NegotiationId(UUID.fromString(parts.group(1))), Long.parseLong(parts.group(2))))
                : Optional.empty();
    }
}
