package fi.luotsi.servicechain.figure;

/** What can be wrong in a file with figures. The name is also the message key. */
public enum FigureProblem {
    /** No delimited text in UTF-8; {0} says why, as a name of {@link fi.luotsi.delimited.DelimitedProblem}. */
    NOT_READABLE,
    /** A column that is read. */
    COLUMN_MISSING,
    /** A row with fewer or more cells than the heads. */
    WRONG_NUMBER_OF_CELLS,
    /** Heads, and no row that has a volume or a cost. */
    NO_ROWS,
    /** More rows than one file may have. */
    TOO_MANY_ROWS,
    /** {0} what stands there. */
    UNKNOWN_CHAIN,
    /** {0} the name that several chains have. */
    CHAIN_NOT_CLEAR,
    /** {0} what stands there, {1} the chain. */
    UNKNOWN_STEP,
    /** {0} what stands there, {1} the step's name in the newest version. */
    NAME_DOES_NOT_FIT,
    /** {0} what stands there. */
    NOT_A_YEAR,
    /** {0} what stands there. */
    NOT_A_VOLUME,
    /** {0} what stands there. */
    NOT_AN_AMOUNT,
    /** {0} the row that has the same step and year. */
    TWICE
}
