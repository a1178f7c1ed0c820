package fi.luotsi.acting;

import java.util.UUID;

/** Identifies a provider to every other part of the system. */
public record ProviderId(UUID value) {

    public static ProviderId random() {
        return new ProviderId(UUID.randomUUID());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
