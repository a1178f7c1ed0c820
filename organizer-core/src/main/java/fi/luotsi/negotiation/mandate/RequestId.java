package fi.luotsi.negotiation.mandate;

import java.util.UUID;

/** Identifies a request to go beyond a mandate. */
public record RequestId(UUID value) {

    public static RequestId random() {
        return new RequestId(UUID.randomUUID());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
