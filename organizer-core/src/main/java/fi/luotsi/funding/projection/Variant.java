package fi.luotsi.funding.projection;

/** The funding models that are compared. The symbol is the one in files, figures and charts. */
public enum Variant {
    /** One sum; the provider divides it as far as the targets bind it. */
    LUMP_SUM("A"),
    /** A budget split by service package, with limited transfers. */
    BY_PACKAGE("B"),
    /** Split by service package without transfers; a share of the payment follows the volume within a corridor. */
    BLENDED("C");

    private final String symbol;

    Variant(String symbol) {
        this.symbol = symbol;
    }

    public String symbol() {
        return symbol;
    }
}
