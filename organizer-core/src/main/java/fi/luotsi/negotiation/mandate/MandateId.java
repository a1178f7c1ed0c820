package fi.luotsi.negotiation.mandate;

import java.util.UUID;

/** Identifies one entry of a mandate: a mandate that is set anew has another one. */
public record MandateId(UUID value) {

    public static MandateId random() {
        return new MandateId(UUID.randomUUID());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
