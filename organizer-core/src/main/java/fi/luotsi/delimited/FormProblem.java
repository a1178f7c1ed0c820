package fi.luotsi.delimited;

/** What can be wrong with any filled form, whatever it is about. The name is also the message key. */
public enum FormProblem {
    /** No delimited text in UTF-8; {0} says why, as a name of {@link DelimitedProblem}. */
    NOT_READABLE,
    /** A column that is read. */
    COLUMN_MISSING,
    /** A row with fewer or more cells than the heads. */
    WRONG_NUMBER_OF_CELLS,
    /** Heads, and no row that says anything. */
    NO_ROWS,
    /** More rows than one file may have. */
    TOO_MANY_ROWS
}
