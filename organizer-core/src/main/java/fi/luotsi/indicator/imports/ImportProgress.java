package fi.luotsi.indicator.imports;

/** Hears how far an import has come: at each phase, and every ten thousand rows while reading. Must not throw. */
@FunctionalInterface
public interface ImportProgress {

    ImportProgress NONE = (phase, rows) -> { };

    /** @param rows of the file read so far */
    void at(ImportPhase phase, long rows);
}
