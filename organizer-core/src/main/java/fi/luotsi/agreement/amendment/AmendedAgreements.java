package fi.luotsi.agreement.amendment;

import java.util.Optional;

import org.springframework.stereotype.Component;

import fi.luotsi.negotiation.NegotiationId;
import fi.luotsi.negotiation.term.TermId;

/** Which agreement a negotiation is to change; takes part in the caller's transaction. */
@Component
public class AmendedAgreements {

    private final AmendmentRows rows;

    AmendedAgreements(AmendmentRows rows) {
        this.rows = rows;
    }

    /** Empty for a negotiation about a new agreement. */
    public Optional<Amendment> of(NegotiationId id) {
        return rows.of(id);
    }

    /** Whether the term was laid out from one of the agreement that is changed, so that both parties stand behind it already. */
    public boolean hasLaidOut(TermId term) {
        return rows.isLaidOut(term);
    }
}
