package fi.luotsi.agreement.publicity;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.springframework.stereotype.Component;

import fi.luotsi.negotiation.NegotiationId;
import fi.luotsi.negotiation.term.TermId;

/** What was decided about publicity in a negotiation, after what was decided in the one it was laid out from. */
@Component
class StandingDecisions {

    private final PublicityRows rows;
    private final Origins origins;

    StandingDecisions(PublicityRows rows, Origins origins) {
        this.rows = rows;
        this.origins = origins;
    }

    /** Oldest first. */
    List<PublicityDecision> of(NegotiationId id) {
        var before = origins.of(id)
                .map(origin -> of(origin.negotiation()).stream().flatMap(decision -> here(decision, origin.terms()).stream()).toList()).orElse(List.of());
        return Stream.concat(before.stream(), rows.of(id).stream()).toList();
    }

    /** The same decision about the term as it is called here; empty where the term was left out. */
    private static Optional<PublicityDecision> here(PublicityDecision decision, Map<TermId, TermId> terms) {
        return switch (decision.item()) {
            case PublicityItem.OfAnnex _ -> Optional.of(decision);
            case PublicityItem.OfTerm(var term) -> Optional.ofNullable(terms.get(term))
                    .map(own -> new PublicityDecision(decision.number(), new PublicityItem.OfTerm(own), decision.ground(), decision.note(), decision.by(), decision.at()));
        };
    }
}
