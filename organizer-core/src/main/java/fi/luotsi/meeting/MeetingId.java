package fi.luotsi.meeting;

import java.util.UUID;

/** Identifies a meeting. */
public record MeetingId(UUID value) {

    static MeetingId random() {
        return new MeetingId(UUID.randomUUID());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
