package fi.luotsi.indicator.imports;

/** A setting of an import's form that is missing or not understood. */
public final class ImportFormInvalid extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final Problem problem;
    private final String setting;

    /** What is wrong with a setting. Every name is also a message key. */
    public enum Problem { MISSING, NOT_UNDERSTOOD, UNKNOWN_SETTING }

    ImportFormInvalid(Problem problem, String setting) {
        super(problem + ": " + setting);
        this.problem = problem;
        this.setting = setting;
    }

    public Problem problem() {
        return problem;
    }

    /** The setting's name, for example {@code region.column}. */
    public String setting() {
        return setting;
    }
}
