package fi.luotsi.clause;

/** A colleague saved, published or threw away the draft since the person saw it; nothing was saved. */
public class ClauseChangedMeanwhile extends RuntimeException {

    private final transient LibraryClause now;

    ClauseChangedMeanwhile(LibraryClause now) {
        super("Clause " + now.key() + " has changed");
        this.now = now;
    }

    public LibraryClause now() {
        return now;
    }
}
