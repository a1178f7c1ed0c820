package fi.luotsi.negotiation;

import java.time.Instant;

import fi.luotsi.catalogue.Words;
import fi.luotsi.acting.OrganizerId;
import fi.luotsi.period.Period;
import fi.luotsi.acting.ProviderId;

/** What a negotiation is, between whom, and where it stands. */
public record NegotiationHead(NegotiationId id, OrganizerId organizer, Words organizerName, ProviderId provider, Words providerName,
        Words title, String caseNumber, Period period, Instant opened, int responseDays, Phase phase) {

    public int round() {
        return switch (phase) {
            case Phase.UnderNegotiation(var round, _, _) -> round;
            case Phase.Negotiated(var lastRound, _, _) -> lastRound;
        };
    }

    NegotiationHead in(Phase other) {
        return new NegotiationHead(id, organizer, organizerName, provider, providerName, title, caseNumber, period, opened, responseDays, other);
    }

    public boolean isTurnOf(Party party) {
        return phase instanceof Phase.UnderNegotiation(_, var inTurn, _) && inTurn == party;
    }
}
