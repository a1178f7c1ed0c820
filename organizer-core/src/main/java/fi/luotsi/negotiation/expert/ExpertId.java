package fi.luotsi.negotiation.expert;

import java.util.UUID;

/** Identifies an expert of one party in one negotiation. */
public record ExpertId(UUID value) {

    static ExpertId random() {
        return new ExpertId(UUID.randomUUID());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
