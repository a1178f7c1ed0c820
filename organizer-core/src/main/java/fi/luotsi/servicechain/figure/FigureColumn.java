package fi.luotsi.servicechain.figure;

/** A column of a file with figures. What it is headed by is the page's matter. */
public enum FigureColumn {
    /** The chain's name in Finnish or Swedish. */
    CHAIN(true),
    /** The step's number in the newest version. */
    STEP(true),
    /** The step's name in Finnish or Swedish; must fit the number where it is there. */
    NAME(false),
    YEAR(true),
    /** Clients in a year. */
    VOLUME(true),
    /** Euros for each client. */
    UNIT_COST(true),
    /** Where both come from; empty for an assumption. */
    SOURCE(false);

    private final boolean needed;

    FigureColumn(boolean needed) {
        this.needed = needed;
    }

    public boolean isNeeded() {
        return needed;
    }
}
