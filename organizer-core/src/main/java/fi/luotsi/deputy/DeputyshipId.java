package fi.luotsi.deputy;

import java.util.UUID;

/** Identifies one period in which somebody stands in for another. */
public record DeputyshipId(UUID value) {

    static DeputyshipId random() {
        return new DeputyshipId(UUID.randomUUID());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
