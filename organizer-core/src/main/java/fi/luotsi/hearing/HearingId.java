package fi.luotsi.hearing;

import java.util.UUID;

public record HearingId(UUID value) {

    static HearingId random() {
        return new HearingId(UUID.randomUUID());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
