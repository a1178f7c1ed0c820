package fi.luotsi.web.api;

import java.time.Instant;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import fi.luotsi.negotiation.Party;
import fi.luotsi.negotiation.Revision;
import fi.luotsi.negotiation.term.TermValueJson;
import io.swagger.v3.oas.annotations.media.Schema;

/** A value a party offered in a round. */
@Schema(name = "Offer", description = "The value a party gave a term in a round.")
record OfferJson(
        @Schema(example = "2") int round,
        Party party,
        @Schema(description = ValueWords.DESCRIPTION, example = ValueWords.EXAMPLE) Map<String, Object> value,
        @Schema(description = "Why; a first offer may come without one") @Nullable String reason,
        @Schema(description = "What the offer stands only with") List<ConditionJson> conditions,
        @Schema(description = "The task of the person who offered it; a deputy's goes on with an arrow and the task of the one in whose place") String by,
        Instant at) {

    static OfferJson of(Revision revision) {
        return new OfferJson(revision.round(), revision.party(), TermValueJson.write(revision.value()), revision.reason(),
                ConditionJson.of(revision.conditions()), revision.authorName(), revision.at());
    }
}
