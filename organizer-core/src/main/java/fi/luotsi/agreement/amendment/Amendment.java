package fi.luotsi.agreement.amendment;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

import fi.luotsi.agreement.AgreementId;
import fi.luotsi.negotiation.NegotiationId;

/**
 * A negotiation about changing an agreement (muutos).
 *
 * @param version whose terms it started from
 * @param reason why the agreement is to be changed, as both parties read it
 * @param givenUp why it came to nothing; null for one that goes on or has led to a version
 */
public record Amendment(NegotiationId negotiation, AgreementId agreement, int version, String reason, String by, Instant at, @Nullable String givenUp) {}
