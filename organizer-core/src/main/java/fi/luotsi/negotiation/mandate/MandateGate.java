package fi.luotsi.negotiation.mandate;

import java.util.List;
import java.util.Objects;

import org.springframework.stereotype.Component;

import fi.luotsi.acting.Acting;
import fi.luotsi.negotiation.NegotiationPackage;
import fi.luotsi.negotiation.NegotiationRule;
import fi.luotsi.negotiation.Party;
import fi.luotsi.negotiation.Phase;
import fi.luotsi.negotiation.RulesBroken.Violation;
import fi.luotsi.negotiation.SendingGate;

/** Keeps a round that breaks the sender's own mandate on the sender's side of the table (rule 5). */
@Component
class MandateGate implements SendingGate {

    private final MandateRows mandates;
    private final RequestRows requests;

    MandateGate(MandateRows mandates, RequestRows requests) {
        this.mandates = mandates;
        this.requests = requests;
    }

    @Override
    public List<Violation> violations(Acting.Person acting, NegotiationPackage table, Phase next) {
        var id = table.head().id();
        var party = Party.of(acting);
        var book = new MandateBook(table, party, mandates.inForce(id, party), requests.of(id, party));
        return book.overruns().stream().map(overrun -> violation(table, overrun)).toList();
    }

    private static Violation violation(NegotiationPackage table, Standing overrun) {
        var excess = Objects.requireNonNull(overrun.room()).absolute();
        return switch (overrun.mandate().subject()) {
            case Subject.OfTerm(var term) -> new Violation(rule(overrun, NegotiationRule.MANDATE_CEILING_IS_KEPT, NegotiationRule.MANDATE_FLOOR_IS_KEPT),
                    term, List.<Object>of(excess, overrun.allowed(), table.term(term).orElseThrow().term().title()));
            case Subject.OfYear(var year) -> new Violation(rule(overrun, NegotiationRule.TOTAL_CEILING_IS_KEPT, NegotiationRule.TOTAL_FLOOR_IS_KEPT),
                    null, List.<Object>of(excess, overrun.allowed(), year.getValue()));
        };
    }

    private static NegotiationRule rule(Standing overrun, NegotiationRule ceiling, NegotiationRule floor) {
        return overrun.mandate().bound() == Bound.CEILING ? ceiling : floor;
    }
}
