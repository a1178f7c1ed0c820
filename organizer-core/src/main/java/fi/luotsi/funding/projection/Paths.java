package fi.luotsi.funding.projection;

/** What one model did in every replication: at {@code (quarter · packages + package) · replications + replication}. */
final class Paths {

    final int replications;
    /** Cases waiting at the quarter's end, cases served in it. */
    final double[] queue;
    final double[] served;
    /** Money given over the whole period, at {@code package · replications + replication}. */
    final double[] given;
    /** For each replication: the share that moved between packages, and the transfers asked for. */
    final double[] moved;
    final int[] requests;

    Paths(int packages, int quarters, int replications) {
        this.replications = replications;
        int cells = packages * quarters * replications;
        queue = new double[cells];
        served = new double[cells];
        given = new double[packages * replications];
        moved = new double[replications];
        requests = new int[replications];
    }

    void keep(Block block, int quarter, int first, int count) {
        int packages = block.course.packages;
        for (int k = 0; k < packages; k++) {
            int row = (quarter * packages + k) * replications + first;
            System.arraycopy(block.queue, k * Block.SIZE, queue, row, count);
            System.arraycopy(block.served, k * Block.SIZE, served, row, count);
        }
    }

    void keep(Block block, Allocation allocation, int first, int count) {
        for (int k = 0; k < block.course.packages; k++) {
            System.arraycopy(block.given, k * Block.SIZE, given, k * replications + first, count);
        }
        for (int lane = 0; lane < count; lane++) {
            moved[first + lane] = allocation.moved(lane);
            requests[first + lane] = allocation.requests(lane);
        }
    }
}
