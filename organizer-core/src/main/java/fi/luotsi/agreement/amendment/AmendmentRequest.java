package fi.luotsi.agreement.amendment;

import java.time.Instant;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import fi.luotsi.agreement.AgreementId;
import fi.luotsi.agreement.life.LifeEvent.Hand;
import fi.luotsi.negotiation.NegotiationId;

/**
 * A provider's request that the organizer open a negotiation about changing the agreement (muutospyyntö).
 *
 * @param version that is to be changed
 * @param answer null as long as the organizer has given none
 */
public record AmendmentRequest(UUID id, AgreementId agreement, int version, RequestedChange wanted, Hand asked, @Nullable Answer answer) {

    public boolean isOpen() {
        return answer == null;
    }

    /** The last moment at which something was said about it. */
    public Instant lastAt() {
        return answer == null ? asked.at() : answer.hand().at();
    }

    /** What the organizer did about it. */
    public sealed interface Answer {

        Hand hand();

        /** A negotiation was opened, because of the request or while it waited. */
        record Opened(NegotiationId negotiation, Hand hand) implements Answer {}

        record Declined(String reason, Hand hand) implements Answer {}
    }
}
