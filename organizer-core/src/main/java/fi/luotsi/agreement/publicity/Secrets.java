package fi.luotsi.agreement.publicity;

import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;

import fi.luotsi.negotiation.term.TermId;

/** What is secret of a package, each with its ground. What is not here is public. */
public record Secrets(Map<TermId, SecrecyGround> terms, Map<Annex, SecrecyGround> annexes) {

    public static final Secrets NONE = new Secrets(Map.of(), Map.of());

    public Secrets {
        terms = Map.copyOf(terms);
        annexes = Map.copyOf(annexes);
    }

    /** @param decisions oldest first: the last one about a thing holds */
    public static Secrets of(Collection<PublicityDecision> decisions) {
        var terms = new HashMap<TermId, SecrecyGround>();
        var annexes = new EnumMap<Annex, SecrecyGround>(Annex.class);
        for (var decision : decisions) {
            switch (decision.item()) {
                case PublicityItem.OfTerm(var term) -> decision.ground().ifPresentOrElse(ground -> terms.put(term, ground), () -> terms.remove(term));
                case PublicityItem.OfAnnex(var annex) -> decision.ground().ifPresentOrElse(ground -> annexes.put(annex, ground), () -> annexes.remove(annex));
            }
        }
        return new Secrets(terms, annexes);
    }

    public boolean isEmpty() {
        return terms.isEmpty() && annexes.isEmpty();
    }
}
