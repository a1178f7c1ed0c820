package fi.luotsi.agreement.amendment;

import java.util.Optional;

import org.springframework.stereotype.Component;

import fi.luotsi.agreement.publicity.Origins;
import fi.luotsi.negotiation.NegotiationId;

/** Tells those who decide about publicity what an amendment was laid out from: what was secret in an agreement stays secret when it is changed. */
@Component
class LaidOutFrom implements Origins {

    private final AmendmentRows rows;

    LaidOutFrom(AmendmentRows rows) {
        this.rows = rows;
    }

    @Override
    public Optional<Origin> of(NegotiationId id) {
        return rows.of(id).map(amendment -> new Origin(rows.negotiationOf(amendment), rows.laidOut(id)));
    }
}
