package fi.luotsi.negotiation;

import java.util.List;

import org.springframework.stereotype.Component;

import fi.luotsi.access.NotFound;
import fi.luotsi.acting.Acting;
import fi.luotsi.negotiation.term.Term;
import fi.luotsi.negotiation.term.TermValue;
import fi.luotsi.servicechain.ServiceChains;

/** Sees to it that a version offered of a kept chain is one that was published. */
@Component
class OfferedChains {

    private final ServiceChains chains;

    OfferedChains(ServiceChains chains) {
        this.chains = chains;
    }

    /** @throws NotFound where an entry offers a version there is not: no page of ours does */
    void require(Acting.Person acting, NegotiationPackage table, List<DraftEntry> entries) {
        for (DraftEntry entry : entries) {
            if (entry.value() instanceof TermValue.Chain(var version, _) && table.require(entry.term()).term() instanceof Term.ChainTerm(_, _, _, var chain)
                    && chain != null) {
                chains.published(acting, chain, version);
            }
        }
    }
}
