package fi.luotsi.delimited;

/** Takes the rows below the header one after the other. */
@FunctionalInterface
public interface RowReader {

    /** @return whether to go on to the next row */
    boolean read(DelimitedRow row);

    /** Takes the header and says who reads the rows below it. */
    @FunctionalInterface
    interface Opening {
        RowReader at(Columns columns);
    }
}
