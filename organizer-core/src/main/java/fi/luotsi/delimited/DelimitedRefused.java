package fi.luotsi.delimited;

/** A file, or a row of it, that cannot be read as delimited text. Says where; never carries the file's own text. */
public final class DelimitedRefused extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final DelimitedProblem problem;
    private final long row;

    /** @param row as a spreadsheet counts, the header being row 1; 0 for the file as a whole */
    public DelimitedRefused(DelimitedProblem problem, long row) {
        super(problem + " at row " + row);
        this.problem = problem;
        this.row = row;
    }

    public DelimitedProblem problem() {
        return problem;
    }

    public long row() {
        return row;
    }
}
