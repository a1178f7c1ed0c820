package fi.luotsi.scenario;

import java.time.Instant;
import java.util.UUID;

import fi.luotsi.negotiation.Party;

/**
 * One run of a scenario as it was kept: never changed, and repeatable.
 *
 * @param content what was run
 * @param shared whether the scenario was shared when it was run: then both parties read the run
 * @param modelVersion of the projection; with another one the hash may differ
 * @param hash SHA-256 over inputs and outputs, 64 hexadecimal digits
 */
public record ScenarioRun(UUID id, ScenarioId scenario, Party party, ScenarioContent content, RunFigures figures, boolean shared, String modelVersion,
        String hash, String byName, Instant at) {}
