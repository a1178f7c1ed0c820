package fi.luotsi.acting;

import java.util.UUID;

/** Identifies a user to every other part of the system. */
public record UserId(UUID value) {

    public static UserId random() {
        return new UserId(UUID.randomUUID());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
