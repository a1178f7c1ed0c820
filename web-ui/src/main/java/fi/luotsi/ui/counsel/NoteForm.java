package fi.luotsi.ui.counsel;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import fi.luotsi.acting.UserId;

/**
 * A note as it is typed.
 *
 * @param shared whether both parties are to read it; of no meaning in an answer
 * @param thread what it answers; null where it begins a conversation
 */
public record NoteForm(@Nullable Boolean shared, @Nullable UUID thread, @Nullable String body, @Nullable List<UUID> mention) {

    public boolean isShared() {
        return Boolean.TRUE.equals(shared);
    }

    public String text() {
        return body == null ? "" : body;
    }

    Set<UserId> chosen() {
        return mention == null ? Set.of() : mention.stream().map(UserId::new).collect(Collectors.toSet());
    }

    /** The id of the field it was typed in. */
    public String field() {
        return thread != null ? "answer-" + thread : isShared() ? "note-shared" : "note-internal";
    }
}
