package fi.luotsi.indicator.imports;

/** Somebody wanted to import who keeps no indicators. */
public final class ImportNotAllowed extends RuntimeException {

    private static final long serialVersionUID = 1;

    ImportNotAllowed() {
        super("Only an administrator or the installation imports observations");
    }
}
