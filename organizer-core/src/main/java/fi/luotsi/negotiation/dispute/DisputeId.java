package fi.luotsi.negotiation.dispute;

import java.util.UUID;

/** Identifies a disagreement on the ladder. */
public record DisputeId(UUID value) {

    static DisputeId random() {
        return new DisputeId(UUID.randomUUID());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
