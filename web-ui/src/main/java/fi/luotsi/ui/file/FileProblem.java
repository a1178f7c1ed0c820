package fi.luotsi.ui.file;

/** Why a file is refused as a whole. The message key is {@code files.problem.} and the name. */
public enum FileProblem {
    /** No file was chosen, or an empty one. */
    MISSING,
    /** Larger than the page takes, packed or unpacked, or with more rows, columns or parts. */
    TOO_LARGE,
    /** Not a file of the kind that is asked for. */
    OTHER_KIND,
    /** Begins like one, and cannot be read to its end. */
    DAMAGED,
    /** Brings a document type, and with it entities that swell or fetch. */
    DOCUMENT_TYPE,
    /** Elements in elements beyond reason. */
    TOO_DEEP,
    /** More elements than are read. */
    TOO_MANY_PARTS,
    /** Has no task, so that no chain can come of it. */
    NO_STEPS,
    /** Has more tasks than a chain may have steps; the argument is their number. */
    TOO_MANY_STEPS,
    /** Was not taken from this negotiation and this side's page. */
    OTHER_NEGOTIATION,
    /** Lacks a column that is read; the argument is the column's head. */
    COLUMN_MISSING;

    /** The key of the sentence that says what to do. */
    public String messageKey() {
        return "files.problem." + name();
    }
}
