package fi.luotsi.indicator.imports;

/** What can be wrong with a file, a row or a cell. Every name is also a message key; arguments as listed. */
public enum ImportProblem {
    EMPTY_FILE, NUL_BYTE, UTF_16, WRONG_CHARSET, TOO_MANY_COLUMNS, CELL_TOO_LONG, DUPLICATE_COLUMN, BROKEN_QUOTE,
    /** Not JSON, or broken off in the middle. */
    NOT_JSON,
    /** JSON, but not a list of Sotkanet's rows. */
    NOT_A_LIST,
    /** {0} the column the mapping names and the file lacks. */
    COLUMN_MISSING,
    /** A header and nothing below it that could be taken. */
    NO_OBSERVATIONS,
    /** More different sources, licences and dates than {0}. */
    TOO_MANY_SOURCES,
    /** {0} cells found, {1} columns in the header. */
    WRONG_NUMBER_OF_CELLS,
    /** A cell that may not be empty. */
    CELL_EMPTY,
    /** {0} what stands there. */
    NOT_A_YEAR,
    /** {0} what stands there. */
    NOT_A_NUMBER,
    /** More than 15 digits before or 10 after the decimal mark. */
    NUMBER_TOO_LONG,
    /** {0} what stands there: a spreadsheet would calculate it. */
    FORMULA,
    /** {0} what stands there; expected is a day as 2026-08-22. */
    NOT_A_DATE,
    /** {0} what stands there; expected is total, male or female. */
    UNKNOWN_GENDER,
    /** {0} the number. */
    UNKNOWN_INDICATOR,
    /** {0} the code, name or number. */
    UNKNOWN_REGION,
    /** {0} the row that has the same indicator, region, year and gender. */
    DUPLICATE_OBSERVATION
}
