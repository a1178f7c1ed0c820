package fi.luotsi.funding.projection;

/** What one model did in every replication: at {@code (quarter · packages + package) · replications + replication}. */
final class Paths {

    final int replications;
    /** Cases waiting at the quarter's end, cases served in it, money given for it. */
    final double[] queue;
    final double[] served;
    final double[] budget;
    /** For each replication: the share that moved between packages, and the transfers asked for. */
    final double[] moved;
    final int[] requests;

    Paths(int packages, int quarters, int replications) {
        this.replications = replications;
        int cells = packages * quarters * replications;
        queue = new double[cells];
        served = new double[cells];
        budget = new double[cells];
        moved = new double[replications];
        requests = new int[replications];
    }

    void keep(Block block, int quarter, int first, int count) {
        int packages = block.course.packages;
        for (int k = 0; k < packages; k++) {
            int row = (quarter * packages + k) * replications + first;
            System.arraycopy(block.queue, k * Block.SIZE, queue, row, count);
            System.arraycopy(block.served, k * Block.SIZE, served, row, count);
            System.arraycopy(block.budget, k * Block.SIZE, budget, row, count);
        }
    }

    void keep(Allocation allocation, int first, int count) {
        for (int lane = 0; lane < count; lane++) {
            moved[first + lane] = allocation.moved(lane);
            requests[first + lane] = allocation.requests(lane);
        }
    }
}
