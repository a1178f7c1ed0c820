package fi.luotsi.negotiation;

import java.util.UUID;

/** Identifies a negotiation to every other part of the system. */
public record NegotiationId(UUID value) {

    public static NegotiationId random() {
        return new NegotiationId(UUID.randomUUID());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
