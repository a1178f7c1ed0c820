package fi.luotsi.funding.projection;

import java.util.List;
import java.util.OptionalDouble;

/**
 * What one model comes to, over all replications. Lists go by package.
 *
 * @param overrunMean mean of costs / frame − 1 over the whole period
 * @param probabilityOfOverrun share of replications whose overrun exceeds the tolerance
 * @param overrunByPackage the same mean against the package's own money (model A: what the provider gave it)
 * @param waitingDays mean of the last four quarters
 * @param strategyWeightedWait waiting days weighted with the organizer's weights
 * @param equityGap mean difference between the longest and the shortest waiting, days
 * @param transfers mean share of the frame that moved between packages (model B)
 * @param requests mean number of transfers asked for (model B)
 * @param transactionCost € over the whole period
 * @param attainment how far the waiting targets are reached, 0–1, by weight; absent when no package has one
 * @param coverage the weight of the packages that have a target
 * @param fundedByPackage mean money given over the whole period, €
 * @param costByPackage mean cost over the whole period, €
 */
public record Headline(double overrunMean, double probabilityOfOverrun, List<Double> overrunByPackage, List<Double> probabilityOfOverrunByPackage,
        List<Double> waitingDays, double strategyWeightedWait, double equityGap, double transfers, double requests, double transactionCost,
        OptionalDouble attainment, double coverage, List<Double> fundedByPackage, List<Double> costByPackage) {}
