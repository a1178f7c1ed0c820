package fi.luotsi.web.api;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

import fi.luotsi.negotiation.Party;
import fi.luotsi.negotiation.Reopening;

import io.swagger.v3.oas.annotations.media.Schema;

/** A step towards opening an agreed term again. */
@Schema(name = "Reopening", description = "A step towards opening an agreed term again: one party proposes, the other agrees or keeps it.")
record ReopeningJson(@Schema(example = "4") int round, Party party, Reopening.Step step, @Nullable String reason,
        @Schema(description = "The task of the person who took the step; a deputy's goes on with an arrow and the task of the one in whose place") String by, Instant at) {

    static ReopeningJson of(Reopening step) {
        return new ReopeningJson(step.round(), step.party(), step.step(), step.reason(), step.authorName(), step.at());
    }
}
