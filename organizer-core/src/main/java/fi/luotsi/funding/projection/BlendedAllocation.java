package fi.luotsi.funding.projection;

/**
 * Model C, fixed and variable (DOMAIN B.3, blended payment): every package has its share as in model B without transfers; what is paid for it plans a
 * volume. Work beyond or below that volume is paid, or taken back, with a part of its variable cost, within a corridor around the plan.
 */
final class BlendedAllocation implements Allocation {

    private final double volumeShare;
    private final double corridor;

    BlendedAllocation(Parameters parameters) {
        volumeShare = parameters.number(Parameter.VOLUME_SHARE);
        corridor = parameters.number(Parameter.CORRIDOR);
    }

    @Override
    public void divide(Block block, int quarter) {
        Allocation.paySharesOfFrame(block, quarter);
    }

    @Override
    public void follow(Block block, int quarter) {
        var course = block.course;
        for (int k = 0; k < course.packages; k++) {
            int column = quarter * course.packages + k;
            follow(block, k * Block.SIZE, course.fixed[column], course.variable[column]);
        }
    }

    private void follow(Block block, int from, double fixed, double variable) {
        for (int at = from; at < from + Block.SIZE; at++) {
            double planned = Math.max(0, (block.budget[at] - fixed) / variable);
            double work = block.queue[at] + block.cases[at];
            double counted = Math.min(Math.max(work, planned * (1 - corridor)), planned * (1 + corridor));
            block.budget[at] += volumeShare * variable * (counted - planned);
        }
    }
}
