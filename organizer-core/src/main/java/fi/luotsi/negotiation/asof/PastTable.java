package fi.luotsi.negotiation.asof;

import java.time.Instant;
import java.util.List;

import fi.luotsi.negotiation.NegotiationPackage;
import fi.luotsi.negotiation.issue.OpenIssue;

/**
 * A table as both parties saw it at a moment. What one party kept to itself, drafts, notes, mandates, is in nobody's past table.
 *
 * @param table with the phase, the rounds and the terms of that moment
 * @param issues what had been left open until then, as it read then
 */
public record PastTable(NegotiationPackage table, Instant at, List<OpenIssue> issues) {}
