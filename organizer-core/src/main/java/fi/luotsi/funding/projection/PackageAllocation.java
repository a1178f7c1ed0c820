package fi.luotsi.funding.projection;

import java.util.Arrays;

/**
 * Model B: each package keeps its share. When one package's gap to its need exceeds another's by more than the dead band, a transfer is asked
 * for, one at a time; it takes effect after the decision's delay.
 */
final class PackageAllocation implements Allocation {

    private static final int NONE = -1;

    private final double transferLimit;
    private final int delay;
    private final double deadBand;
    private final int packages;
    private final double[] gap;
    private final double[] widest = new double[Block.SIZE];
    private final double[] narrowest = new double[Block.SIZE];

    /** The open request of each replication: the quarter of its effect, or none. */
    private final int[] effect = new int[Block.SIZE];
    private final int[] donor = new int[Block.SIZE];
    private final int[] receiver = new int[Block.SIZE];
    private final double[] amount = new double[Block.SIZE];

    private final double[] moved = new double[Block.SIZE];
    private final int[] requests = new int[Block.SIZE];

    PackageAllocation(Parameters parameters) {
        transferLimit = parameters.number(Parameter.TRANSFER_LIMIT);
        delay = (int) parameters.number(Parameter.DECISION_DELAY);
        deadBand = parameters.number(Parameter.DEAD_BAND);
        packages = parameters.count();
        gap = new double[packages * Block.SIZE];
    }

    @Override
    public void begin(Block block) {
        Arrays.fill(effect, NONE);
        Arrays.fill(moved, 0);
        Arrays.fill(requests, 0);
    }

    @Override
    public void divide(Block block, int quarter) {
        if (transferLimit > 0 && packages > 1) {
            settle(block, quarter);
            measure(block, quarter);
            for (int lane = 0; lane < Block.SIZE; lane++) {
                if (effect[lane] == NONE && widest[lane] - narrowest[lane] > deadBand) {
                    request(block, quarter, lane);
                }
            }
            settle(block, quarter);
        }
        Allocation.paySharesOfFrame(block, quarter);
    }

    private void measure(Block block, int quarter) {
        double frame = block.course.frame[quarter];
        Arrays.fill(widest, Double.NEGATIVE_INFINITY);
        Arrays.fill(narrowest, Double.POSITIVE_INFINITY);
        for (int k = 0; k < packages; k++) {
            for (int lane = 0; lane < Block.SIZE; lane++) {
                int at = k * Block.SIZE + lane;
                double open = (block.need[at] - block.share[at] * frame) / block.need[at];
                gap[at] = open;
                widest[lane] = Math.max(widest[lane], open);
                narrowest[lane] = Math.min(narrowest[lane], open);
            }
        }
    }

    private void request(Block block, int quarter, int lane) {
        int to = place(widest[lane], lane);
        int from = place(narrowest[lane], lane);
        double smallerNeed = Math.min(block.need[from * Block.SIZE + lane], block.need[to * Block.SIZE + lane]);
        double asked = 0.5 * (widest[lane] - narrowest[lane]) * smallerNeed / block.course.frame[quarter];
        amount[lane] = Math.min(asked, transferLimit * block.share[from * Block.SIZE + lane]);
        donor[lane] = from;
        receiver[lane] = to;
        effect[lane] = quarter + delay;
        requests[lane]++;
    }

    /** The first package with that gap. */
    private int place(double wanted, int lane) {
        int k = 0;
        while (gap[k * Block.SIZE + lane] != wanted) {
            k++;
        }
        return k;
    }

    /** What is due moves for good, but leaves the donor its fixed cost. */
    private void settle(Block block, int quarter) {
        for (int lane = 0; lane < Block.SIZE; lane++) {
            if (effect[lane] == quarter) {
                int from = donor[lane] * Block.SIZE + lane;
                double spare = block.share[from] - block.course.fixedShare[quarter * packages + donor[lane]];
                double moving = Math.max(0, Math.min(amount[lane], spare));
                block.share[from] -= moving;
                block.share[receiver[lane] * Block.SIZE + lane] += moving;
                moved[lane] += moving;
                effect[lane] = NONE;
            }
        }
    }

    @Override
    public double moved(int lane) {
        return moved[lane];
    }

    @Override
    public int requests(int lane) {
        return requests[lane];
    }
}
