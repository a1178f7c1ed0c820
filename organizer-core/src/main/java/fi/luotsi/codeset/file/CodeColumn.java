package fi.luotsi.codeset.file;

/** A column of a file with codes. What it is headed by is the page's matter. */
public enum CodeColumn {
    CODE(true),
    /** The grouping the code belongs to. */
    SCHEME(true),
    NAME_FI(true),
    NAME_SV(true),
    /** The first day of validity, {@code 1.1.2026} or {@code 2026-01-01}. */
    VALID_FROM(true),
    /** The last day; empty while it goes on. */
    VALID_TO(false),
    SOURCE(true);

    private final boolean needed;

    CodeColumn(boolean needed) {
        this.needed = needed;
    }

    public boolean isNeeded() {
        return needed;
    }
}
