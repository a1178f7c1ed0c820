package fi.luotsi.negotiation.issue;

import fi.luotsi.acting.OrganizerId;
import fi.luotsi.acting.ProviderId;
import fi.luotsi.catalogue.Words;
import fi.luotsi.negotiation.NegotiationId;

/**
 * The deadline of an open issue has passed and its default holds: published once for each issue, inside the transaction that notes it,
 * so that whoever tells the parties writes down what to tell in the same transaction.
 */
public record DefaultInForce(NegotiationId negotiation, OrganizerId organizer, ProviderId provider, IssueId issue, Words title) {}
