package fi.luotsi.funding.projection;

/** How a model divides the quarter's frame among the packages. One instance serves one block at a time. */
sealed interface Allocation permits LumpSumAllocation, PackageAllocation, BlendedAllocation {

    /** Before the first quarter of a block. */
    default void begin(Block block) {}

    /** Sets the block's budgets from needs and shares. */
    void divide(Block block, int quarter);

    /** After arrivals: a payment that follows the volume changes the budgets here. */
    default void follow(Block block, int quarter) {}

    /** Share of the frame that has moved between packages since the block began, at the replication's place. */
    default double moved(int lane) {
        return 0;
    }

    default int requests(int lane) {
        return 0;
    }

    static Allocation of(Variant variant, Parameters parameters) {
        return switch (variant) {
            case LUMP_SUM -> new LumpSumAllocation(parameters);
            case BY_PACKAGE -> new PackageAllocation(parameters);
            case BLENDED -> new BlendedAllocation(parameters);
        };
    }

    /** Every package's share of the quarter's frame. */
    static void paySharesOfFrame(Block block, int quarter) {
        double frame = block.course.frame[quarter];
        for (int at = 0; at < block.budget.length; at++) {
            block.budget[at] = block.share[at] * frame;
        }
    }
}
