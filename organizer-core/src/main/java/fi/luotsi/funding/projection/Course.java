package fi.luotsi.funding.projection;

import java.util.Arrays;
import java.util.stream.IntStream;

/** What is the same in every replication: expected demand, costs and frame of each quarter, and the chains along which demand spills over. */
final class Course {

    final int packages;
    final int quarters;
    /** At {@code quarter · packages + package}: expected demand, variable cost of a case, fixed cost, fixed cost as a share of the frame. */
    final double[] demand;
    final double[] variable;
    final double[] fixed;
    final double[] fixedShare;
    /** Total frame of each quarter, €. */
    final double[] frame;
    final double[] overdueLimit;
    final double[] openingShare;
    /** For each package the packages whose overdue cases reach it, and how many cases each brings. */
    final int[][] spillFrom;
    final double[][] spill;

    Course(Parameters parameters) {
        packages = parameters.count();
        quarters = parameters.quarters();
        demand = new double[packages * quarters];
        variable = new double[packages * quarters];
        fixed = new double[packages * quarters];
        fixedShare = new double[packages * quarters];
        frame = new double[quarters];
        openingShare = parameters.values(Parameter.FRAMES);
        overdueLimit = new double[packages];
        spillFrom = new int[packages][];
        spill = new double[packages][];
        double[] opening = Opening.budget(parameters.values(Parameter.DEMAND), parameters.values(Parameter.VARIABLE_COST), parameters.values(Parameter.FIXED_SHARE));
        frames(parameters, Arrays.stream(opening).sum());
        for (int k = 0; k < packages; k++) {
            overdueLimit[k] = parameters.at(Parameter.OVERDUE_LIMIT, k) * parameters.at(Parameter.DEMAND, k);
            quarters(parameters, k, opening[k] * parameters.at(Parameter.FIXED_SHARE, k));
            chains(parameters, k);
        }
    }

    private void frames(Parameters parameters, double opening) {
        for (int t = 0; t < quarters; t++) {
            frame[t] = opening * parameters.number(Parameter.TOTAL_FACTOR) * StrictMath.pow(1 + parameters.number(Parameter.COST_INDEX), t / 4);
        }
    }

    private void quarters(Parameters parameters, int k, double fixedAtStart) {
        for (int t = 0; t < quarters; t++) {
            double years = t / 4.0;
            double index = StrictMath.pow(1 + parameters.number(Parameter.COST_INDEX), years);
            int at = t * packages + k;
            demand[at] = parameters.at(Parameter.DEMAND, k) * StrictMath.pow(1 + parameters.at(Parameter.DEMAND_GROWTH, k), years);
            variable[at] = parameters.at(Parameter.VARIABLE_COST, k) * index;
            fixed[at] = fixedAtStart * index;
            fixedShare[at] = fixed[at] / frame[t];
        }
    }

    private void chains(Parameters parameters, int to) {
        double[] tau = parameters.values(Parameter.SPILL_OVER);
        spillFrom[to] = IntStream.range(0, packages).filter(from -> tau[from * packages + to] > 0).toArray();
        spill[to] = Arrays.stream(spillFrom[to]).mapToDouble(from -> tau[from * packages + to]).toArray();
    }
}
