package fi.luotsi.acting;

import java.util.UUID;

/** Identifies an organizer to every other part of the system. */
public record OrganizerId(UUID value) {

    public static OrganizerId random() {
        return new OrganizerId(UUID.randomUUID());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
