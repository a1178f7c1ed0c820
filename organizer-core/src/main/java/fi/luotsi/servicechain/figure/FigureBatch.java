package fi.luotsi.servicechain.figure;

import java.time.Instant;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * A file whose figures were saved.
 *
 * @param by   the task of the person
 * @param undone null while its figures hold
 */
public record FigureBatch(UUID id, String fileName, int rows, Instant at, String by, @Nullable Undone undone) {

    /** That its figures hold no longer. */
    public record Undone(Instant at, String by) {}
}
