package fi.luotsi.ui.file;

/** A file that is not read any further. Nothing of it was kept. */
public class FileRefused extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final FileProblem problem;
    private final String detail;

    public FileRefused(FileProblem problem) {
        this(problem, "");
    }

    /** @param detail what the sentence names; empty where it names nothing */
    public FileRefused(FileProblem problem, String detail) {
        super(problem.name());
        this.problem = problem;
        this.detail = detail;
    }

    public FileProblem problem() {
        return problem;
    }

    public String detail() {
        return detail;
    }
}
