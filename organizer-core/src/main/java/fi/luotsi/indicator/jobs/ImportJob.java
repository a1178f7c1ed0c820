package fi.luotsi.indicator.jobs;

import fi.luotsi.indicator.imports.ImportCounts;
import fi.luotsi.indicator.imports.ImportError;
import fi.luotsi.indicator.imports.ImportPhase;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * A file that was handed in.
 *
 * @param settings as they were given with it
 * @param rows     read so far
 * @param findings once the check or the import has ended
 */
public record ImportJob(UUID id, String fileName, Map<String, String> settings, State state, ImportPhase phase, long rows,
        Optional<Findings> findings, Instant createdAt) {

    /** How far the file has come. */
    public enum State {
        /** Being read by a dry run. */
        CHECKING,
        /** In order; waits for the administrator's word. */
        CHECKED,
        /** Has errors; nothing was saved. The file is gone. */
        REFUSED,
        /** Being read and written. */
        IMPORTING,
        /** Done. The file is gone. */
        IMPORTED,
        /** Broken off by a stop of the program or a fault; nothing was saved. */
        FAILED;

        /** Whether a reload will show something new. */
        public boolean isRunning() {
            return this == CHECKING || this == IMPORTING;
        }
    }

    /**
     * What a check or an import found.
     *
     * @param counts all zero where there are errors
     * @param more   whether there may be more errors than are listed
     */
    public record Findings(ImportCounts counts, List<ImportError> errors, boolean more) {}
}
