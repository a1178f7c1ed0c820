package fi.luotsi.indicator.imports;

import java.util.UUID;

/** Identifies one import that wrote something. */
public record BatchId(UUID value) {

    static BatchId random() {
        return new BatchId(UUID.randomUUID());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
