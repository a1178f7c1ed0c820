package fi.luotsi.servicechain.content;

/**
 * Where a figure or limit comes from.
 *
 * @param source     a law, a decision or a file; empty only where it is an assumption
 * @param assumption true where nobody has a source for it yet (oletus)
 */
public record Origin(String source, boolean assumption) {

    public static Origin from(String source) {
        return new Origin(source, false);
    }

    public static Origin assumed() {
        return new Origin("", true);
    }
}
