package fi.luotsi.negotiation.dispute;

import fi.luotsi.acting.OrganizerId;
import fi.luotsi.acting.ProviderId;
import fi.luotsi.negotiation.NegotiationId;
import fi.luotsi.negotiation.term.TermId;

/**
 * A disagreement was not settled in time and went one level up: published inside the transaction that notes it.
 *
 * @param level where it stands now, 2 to 5
 */
public record DisputeMovedUp(NegotiationId negotiation, OrganizerId organizer, ProviderId provider, DisputeId dispute, TermId term, Disagreement.Climbed level) {}
