package fi.luotsi.servicechain.figure;

import java.util.List;

/** What came of a file. */
public sealed interface FigureOutcome {

    /** Nothing was saved: the errors by rows, and whether there are more of them. */
    record Refused(List<FigureError> errors, boolean more) implements FigureOutcome {}

    /** Nothing is wrong, and nothing was saved yet. */
    record Checked(List<FigureChange> changes) implements FigureOutcome {}

    /** Everything was saved. */
    record Saved(int rows) implements FigureOutcome {}
}
