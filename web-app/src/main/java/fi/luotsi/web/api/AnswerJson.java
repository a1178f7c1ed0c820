package fi.luotsi.web.api;

import java.time.Instant;
import java.util.List;

import org.jspecify.annotations.Nullable;

import fi.luotsi.negotiation.Answer;
import fi.luotsi.negotiation.Party;
import fi.luotsi.negotiation.Stand;
import io.swagger.v3.oas.annotations.media.Schema;

/** A party's stand on an offer. */
@Schema(name = "Answer", description = "A party's stand on an offer made in an earlier round.")
record AnswerJson(
        @Schema(example = "2") int round,
        @Schema(description = "The round of the offer it answers", example = "1") int offerRound,
        Party party,
        Stand stand,
        @Nullable String reason,
        @Schema(description = "Clients or visits a frame is answered with", example = "4200") @Nullable Long volume,
        @Schema(description = "Staff a frame is answered with, a decimal", example = "610") @Nullable String personYears,
        @Schema(description = "What the acceptance stands only with") List<ConditionJson> conditions,
        @Schema(description = "The task of the person who answered; a deputy's goes on with an arrow and the task of the one in whose place") String by,
        Instant at) {

    static AnswerJson of(Answer answer) {
        return new AnswerJson(answer.round(), answer.revisionRound(), answer.party(), answer.stand(), answer.reason(), answer.volume(),
                answer.personYears() == null ? null : answer.personYears().toPlainString(), ConditionJson.of(answer.conditions()), answer.authorName(), answer.at());
    }
}
