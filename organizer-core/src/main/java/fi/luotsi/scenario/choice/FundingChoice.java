package fi.luotsi.scenario.choice;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import fi.luotsi.funding.FundingModel;
import fi.luotsi.scenario.RunFigures;
import fi.luotsi.scenario.ScenarioId;

/**
 * Which funding model the organizer offers, and on what grounds.
 *
 * @param round the round it belongs to: part of the draft until that round is sent, unchanging afterwards
 */
public record FundingChoice(int round, Grounds grounds, List<Evidence> evidence, String byName, Instant at) {

    /**
     * What the organizer's people write down.
     *
     * @param decidedBy the body that chose
     * @param section of its minutes, as "§ 12/2019"; null before there are any
     * @param dissent who disagreed and why; null where nobody did
     * @param forLumpSum what spoke for and against model A
     * @param forPackages what spoke for and against model B
     */
    public record Grounds(FundingModel model, String decidedBy, @Nullable String section, String reasons, @Nullable String dissent, String forLumpSum,
            String forPackages) {}

    /** A run the choice rests on, with its figures as they were then. */
    public record Evidence(ScenarioId scenario, String name, UUID run, String hash, long seed, int replications, String modelVersion, RunFigures figures) {}
}
