package fi.luotsi.indicator.imports;

/** How far an import has come. */
public enum ImportPhase {
    /** The file is being read into the staging table. */
    READING,
    /** Staged values are compared among themselves and with those there already. */
    CHECKING,
    /** New and changed values are written. */
    SAVING
}
