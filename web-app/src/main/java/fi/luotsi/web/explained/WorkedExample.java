package fi.luotsi.web.explained;

import java.util.ArrayList;
import java.util.List;

import fi.luotsi.funding.projection.Arrivals;
import fi.luotsi.funding.projection.Parameter;
import fi.luotsi.funding.projection.ParameterFile;
import fi.luotsi.funding.projection.Parameters;
import fi.luotsi.funding.projection.Projection;
import fi.luotsi.funding.projection.ProjectionResult;
import fi.luotsi.funding.projection.Sampling;
import fi.luotsi.funding.projection.Variant;
import fi.luotsi.funding.projection.Workers;

/**
 * Two packages small enough to be followed with pencil and paper, taken through the quarters without chance. All numbers are made up. What the
 * page shows is what the projection gives; nothing is typed.
 */
final class WorkedExample {

    /** Each package costs two million euros a quarter at the start, half of it fixed. The first has a queue that spills over to the second. */
    static final Parameters PARAMETERS = ParameterFile.read("""
            {"packages": ["first", "second"], "T": 4, "lam0": [100, 200], "growth": 0, "v": [10000, 5000], "fshare": 0.5, "infl": 0, "mu": [0.5, 0.25],
             "delta": [0.1, 0], "Q0": [40, 0], "tau": [[0, 0.1], [0, 0]], "qlimit": 0.3, "w": [0.75, 0.25], "u": [0.25, 0.75], "sigma": 0,
             "alpha": 0.5, "rho": 0.5, "cap_tr": 0.05, "delay": 1}""");

    private static final Sampling WITHOUT_CHANCE = new Sampling(1, 1, Arrivals.EXPECTED);
    private static final Workers ALONE = new Workers(1);

    private WorkedExample() {}

    /**
     * One package in one quarter; euros and cases.
     *
     * @param number of the quarter, from 1
     * @param place of the package, from 0
     * @param arrived new cases, spill-over included
     * @param queue at the quarter's end
     */
    record Line(int number, int place, double arrived, double money, double served, double queue, double cost, double days) {

        /** Who is left waiting before anybody gives up. */
        double waiting() {
            return queue / (1 - PARAMETERS.at(Parameter.LEAVING_SHARE, place));
        }
    }

    static double fixedCost() {
        return PARAMETERS.at(Parameter.DEMAND, 0) * PARAMETERS.at(Parameter.VARIABLE_COST, 0);
    }

    /** Quarter by quarter, and within it package by package. */
    static List<Line> lines(Variant model) {
        var lines = new ArrayList<Line>();
        double[] queue = PARAMETERS.values(Parameter.OPENING_QUEUE);
        double[][] money = money(model, PARAMETERS);
        var fans = run(PARAMETERS).fans(model);
        for (int t = 0; t < PARAMETERS.quarters(); t++) {
            for (int k = 0; k < PARAMETERS.count(); k++) {
                double cost = fans.cost().get(k).get(t).p50();
                double served = (cost - fixedCost()) / PARAMETERS.at(Parameter.VARIABLE_COST, k);
                double after = fans.queue().get(k).get(t).p50();
                double waiting = after / (1 - PARAMETERS.at(Parameter.LEAVING_SHARE, k));
                lines.add(new Line(t + 1, k, waiting + served - queue[k], money[t][k], served, after, cost, fans.waitingDays().get(k).get(t).p50()));
                queue[k] = after;
            }
        }
        return lines;
    }

    /** The first package's part of the frame, quarter by quarter. */
    static List<Double> shares(Variant model, Parameters parameters) {
        var shares = new ArrayList<Double>();
        for (double[] quarter : money(model, parameters)) {
            shares.add(quarter[0] / (quarter[0] + quarter[1]));
        }
        return shares;
    }

    /** What the models answer is the sum over the period: a quarter is what one more quarter adds. */
    private static double[][] money(Variant model, Parameters parameters) {
        var money = new double[parameters.quarters()][2];
        double[] before = {0, 0};
        for (int t = 0; t < money.length; t++) {
            var funded = run(parameters.with(Parameter.QUARTERS, t + 1)).headline(model).fundedByPackage();
            for (int k = 0; k < 2; k++) {
                money[t][k] = funded.get(k) - before[k];
                before[k] = funded.get(k);
            }
        }
        return money;
    }

    private static ProjectionResult run(Parameters parameters) {
        return Projection.run(parameters, WITHOUT_CHANCE, Projection.TWO, ALONE);
    }
}
