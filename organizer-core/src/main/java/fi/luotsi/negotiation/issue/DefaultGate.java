package fi.luotsi.negotiation.issue;

import java.util.List;

import org.springframework.stereotype.Component;

import fi.luotsi.acting.Acting;
import fi.luotsi.negotiation.NegotiationPackage;
import fi.luotsi.negotiation.NegotiationRule;
import fi.luotsi.negotiation.Phase;
import fi.luotsi.negotiation.RulesBroken.Violation;
import fi.luotsi.negotiation.SendingGate;

/** Nothing is a result as long as something is left open of which nobody knows what holds otherwise. */
@Component
class DefaultGate implements SendingGate {

    private final IssueRows rows;

    DefaultGate(IssueRows rows) {
        this.rows = rows;
    }

    @Override
    public List<Violation> violations(Acting.Person acting, NegotiationPackage table, Phase next) {
        return switch (next) {
            case Phase.UnderNegotiation _ -> List.of();
            case Phase.Negotiated _ -> rows.of(table.head().id()).stream().filter(issue -> !issue.canBeLeft())
                    .map(issue -> new Violation(NegotiationRule.OPEN_ISSUE_HAS_A_DEFAULT, null, List.of(issue.content().title()))).toList();
        };
    }
}
