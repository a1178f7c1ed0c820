package fi.luotsi.web.api;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

import fi.luotsi.negotiation.Party;
import fi.luotsi.negotiation.SentRound;
import io.swagger.v3.oas.annotations.media.Schema;

/** A round: whose it is, and once it was sent, by whom. */
@Schema(name = "Round", description = "A round of the negotiation.")
record RoundJson(
        @Schema(example = "2") int number,
        Party party,
        Instant opened,
        Instant due,
        @Schema(description = "Null while the party in turn still works on it") @Nullable SentJson sent) {

    /** The move that sent it. */
    @Schema(name = "Sent", description = "When and by whom a round was sent.")
    record SentJson(
            Instant at,
            @Schema(description = "The task of the person who sent it; a deputy's goes on with an arrow and the task of the one in whose place") String by,
            @Schema(description = "The move's place in the log") long sequence) {}

    static RoundJson of(SentRound round) {
        var sent = round.sent();
        return new RoundJson(round.number(), round.party(), round.opened(), round.due(),
                sent == null ? null : new SentJson(sent.at(), sent.by(), sent.sequence()));
    }
}
