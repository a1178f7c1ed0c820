package fi.luotsi.web.api;

import java.util.List;

import org.jspecify.annotations.Nullable;

import fi.luotsi.negotiation.NegotiationHead;
import fi.luotsi.negotiation.TableReading;
import io.swagger.v3.oas.annotations.media.Schema;

/** A page of the list. */
@Schema(name = "Negotiations", description = "A page of negotiations: what waits for the own side first, then by due date.")
record NegotiationsJson(
        List<NegotiationJson> items,
        @Schema(description = "The address of the next page; null on the last", example = "/api/v1/negotiations?after=0b6f…") @Nullable String next) {

    static NegotiationsJson of(List<NegotiationHead> heads) {
        var next = heads.size() < TableReading.PAGE ? null : "/api/v1/negotiations?after=" + heads.getLast().id();
        return new NegotiationsJson(heads.stream().map(NegotiationJson::of).toList(), next);
    }
}
