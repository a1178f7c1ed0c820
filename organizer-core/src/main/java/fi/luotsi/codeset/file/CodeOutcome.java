package fi.luotsi.codeset.file;

import java.util.List;

/** What came of a file. */
public sealed interface CodeOutcome {

    /** Nothing was saved: the errors by rows, and whether there are more of them. */
    record Refused(List<CodeError> errors, boolean more) implements CodeOutcome {}

    /** Nothing is wrong, and nothing was saved yet. */
    record Checked(List<CodeChange> changes) implements CodeOutcome {}

    /** Everything was saved. */
    record Saved(int codes) implements CodeOutcome {}
}
