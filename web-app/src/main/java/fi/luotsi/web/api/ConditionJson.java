package fi.luotsi.web.api;

import java.util.List;
import java.util.UUID;

import fi.luotsi.negotiation.Condition;

import io.swagger.v3.oas.annotations.media.Schema;

/** What an offer or an acceptance stands only with. */
@Schema(name = "Condition", description = "The offer of another term that this one stands only with: both are agreed together or neither is.")
record ConditionJson(UUID term, @Schema(description = "The round in which the other term's offer was made", example = "2") int round) {

    static List<ConditionJson> of(List<Condition> conditions) {
        return conditions.stream().map(condition -> new ConditionJson(condition.on().value(), condition.round())).toList();
    }
}
