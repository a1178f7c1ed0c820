package fi.luotsi.negotiation.note;

import java.time.Instant;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * A note with the answers to it, oldest first.
 *
 * @param last who resolved or reopened it last; null when nobody has
 */
public record Conversation(List<Note> notes, @Nullable Resolution last) {

    /** @param resolved false when it was opened again */
    public record Resolution(boolean resolved, String by, Instant at) {}

    public NoteId id() {
        return notes.getFirst().id();
    }

    public boolean isShared() {
        return notes.getFirst().shared();
    }

    public boolean isResolved() {
        return last != null && last.resolved();
    }
}
