package fi.luotsi.delimited;

/** Why a file cannot be read as delimited text at all. Every name is also a message key. */
public enum DelimitedProblem {
    /** Nothing in it, not even a header. */
    EMPTY_FILE,
    /** A zero byte: a binary file, or UTF-16 without its mark. */
    NUL_BYTE,
    /** Begins with the mark of UTF-16. */
    UTF_16,
    /** Bytes that the declared character set does not know. */
    WRONG_CHARSET,
    /** More columns than {@link DelimitedText#MOST_COLUMNS}. */
    TOO_MANY_COLUMNS,
    /** A cell longer than {@link DelimitedText#LONGEST_CELL} characters; often a quote that is never closed. */
    CELL_TOO_LONG,
    /** Two columns of one name. */
    DUPLICATE_COLUMN,
    /** A quote that is opened and not closed, or text after a closed one. */
    BROKEN_QUOTE
}
