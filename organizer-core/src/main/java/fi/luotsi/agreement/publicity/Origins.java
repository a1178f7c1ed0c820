package fi.luotsi.agreement.publicity;

import java.util.Map;
import java.util.Optional;

import fi.luotsi.negotiation.NegotiationId;
import fi.luotsi.negotiation.term.TermId;

/** Says from which negotiation's terms another one was laid out: what was secret there is secret here until it is decided anew. Whoever amends agreements provides it. */
public interface Origins {

    /** Empty for a negotiation that began with none. */
    Optional<Origin> of(NegotiationId id);

    /** @param terms each term that was laid out, by the term it was laid out from */
    record Origin(NegotiationId negotiation, Map<TermId, TermId> terms) {}
}
