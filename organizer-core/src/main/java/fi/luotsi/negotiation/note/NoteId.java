package fi.luotsi.negotiation.note;

import java.util.UUID;

/** Identifies a note; a conversation goes by the id of its first note. */
public record NoteId(UUID value) {

    public static NoteId random() {
        return new NoteId(UUID.randomUUID());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
