package fi.luotsi.agreement.amendment;

import java.util.Optional;

import org.springframework.stereotype.Component;

import fi.luotsi.negotiation.NegotiationId;

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
}
