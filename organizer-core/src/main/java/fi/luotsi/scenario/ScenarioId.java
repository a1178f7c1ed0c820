package fi.luotsi.scenario;

import java.util.UUID;

/** Identifies a scenario. */
public record ScenarioId(UUID value) {

    static ScenarioId random() {
        return new ScenarioId(UUID.randomUUID());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
