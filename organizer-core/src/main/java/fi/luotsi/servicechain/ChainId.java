package fi.luotsi.servicechain;

import java.util.UUID;

/** A service chain of one organizer, whatever version of it. */
public record ChainId(UUID value) {

    public static ChainId random() {
        return new ChainId(UUID.randomUUID());
    }
}
