package fi.luotsi.indicator.imports;

import java.util.List;

/** How an import ended. */
public sealed interface ImportOutcome {

    /** Written, as one batch. */
    record Committed(BatchId batch, ImportCounts counts) implements ImportOutcome {}

    /** Every value was known already: nothing was written, not even a batch. */
    record Unchanged(ImportCounts counts) implements ImportOutcome {}

    /** A dry run without errors: this is what an import would do. */
    record Checked(ImportCounts counts) implements ImportOutcome {}

    /**
     * Nothing was written.
     *
     * @param errors in the order of the file, at most {@link ObservationImport#MOST_ERRORS}
     * @param more   whether reading stopped there, so that there may be more of them
     */
    record Refused(List<ImportError> errors, boolean more) implements ImportOutcome {}
}
