package fi.luotsi.funding.projection;

import java.util.Arrays;

/** Model A: the provider moves its mix towards the weighted need, as far as the targets bind it and as fast as it can adapt. */
final class LumpSumAllocation implements Allocation {

    private final double[] weight;
    private final double adaptation;
    /** What the weighted needs add up to, and the shares after readiness is kept; inverted once they are complete. */
    private final double[] total = new double[Block.SIZE];
    private final double[] sum = new double[Block.SIZE];
    private final double[] wanted;

    LumpSumAllocation(Parameters parameters) {
        double alignment = parameters.number(Parameter.ALIGNMENT);
        double[] strategy = parameters.values(Parameter.STRATEGY_WEIGHT);
        double[] own = parameters.values(Parameter.PROVIDER_WEIGHT);
        weight = new double[strategy.length];
        Arrays.setAll(weight, k -> alignment * strategy[k] + (1 - alignment) * own[k]);
        adaptation = parameters.number(Parameter.ADAPTATION);
        wanted = new double[weight.length * Block.SIZE];
    }

    @Override
    public void divide(Block block, int quarter) {
        weigh(block.need);
        invert(total);
        keepReadiness(block.course, quarter);
        invert(sum);
        for (int k = 0; k < weight.length; k++) {
            move(block.share, k * Block.SIZE);
        }
        Allocation.paySharesOfFrame(block, quarter);
    }

    private void weigh(double[] need) {
        Arrays.fill(total, 0);
        for (int k = 0; k < weight.length; k++) {
            for (int lane = 0; lane < Block.SIZE; lane++) {
                double weighted = weight[k] * need[k * Block.SIZE + lane];
                wanted[k * Block.SIZE + lane] = weighted;
                total[lane] += weighted;
            }
        }
    }

    /** No package is wanted below its fixed cost. */
    private void keepReadiness(Course course, int quarter) {
        Arrays.fill(sum, 0);
        for (int k = 0; k < weight.length; k++) {
            double least = course.fixedShare[quarter * weight.length + k];
            for (int lane = 0; lane < Block.SIZE; lane++) {
                double kept = Math.max(wanted[k * Block.SIZE + lane] * total[lane], least);
                wanted[k * Block.SIZE + lane] = kept;
                sum[lane] += kept;
            }
        }
    }

    private void move(double[] share, int from) {
        for (int lane = 0; lane < Block.SIZE; lane++) {
            share[from + lane] = (1 - adaptation) * share[from + lane] + adaptation * (wanted[from + lane] * sum[lane]);
        }
    }

    private static void invert(double[] values) {
        for (int at = 0; at < values.length; at++) {
            values[at] = 1 / values[at];
        }
    }
}
