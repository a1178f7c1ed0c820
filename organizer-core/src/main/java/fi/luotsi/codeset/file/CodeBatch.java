package fi.luotsi.codeset.file;

import java.time.Instant;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * A file whose codes were saved.
 *
 * @param rows   codes that it brought or changed
 * @param by     the task of the person
 * @param undone null while it holds
 */
public record CodeBatch(UUID id, String fileName, int rows, Instant at, String by, @Nullable Undone undone) {

    /** That it holds no longer. */
    public record Undone(Instant at, String by) {}
}
