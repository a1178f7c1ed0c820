package fi.luotsi.servicechain;

/** How deeply an agreement fixes a service chain; each depth includes the ones before it. */
public enum ChainDepth {
    NAMED_ONLY, OUTCOME, HANDOVER_TIMES, ALL_STEPS;

    /** 0 to 3, as the parties speak of it. */
    public int level() {
        return ordinal();
    }

    /** @throws IllegalArgumentException for a level other than 0 to 3 */
    public static ChainDepth ofLevel(int level) {
        if (level < 0 || level >= values().length) {
            throw new IllegalArgumentException("A chain is fixed at depth 0 to 3, not " + level);
        }
        return values()[level];
    }
}
