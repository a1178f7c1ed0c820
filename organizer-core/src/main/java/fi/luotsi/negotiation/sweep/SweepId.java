package fi.luotsi.negotiation.sweep;

import java.util.UUID;

/** Names one ordered sweep. */
public record SweepId(UUID value) {

    static SweepId random() {
        return new SweepId(UUID.randomUUID());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
