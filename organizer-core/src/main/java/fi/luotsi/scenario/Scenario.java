package fi.luotsi.scenario;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

import fi.luotsi.negotiation.NegotiationId;
import fi.luotsi.negotiation.Party;
import fi.luotsi.negotiation.term.TermId;

/**
 * A named way things could go, on the figures of one round.
 *
 * @param round the round whose figures it begins with; null where they are the party's own draft
 * @param term the term it was made for; null where it concerns the whole package
 * @param version counts the savings
 * @param sharedAt since when both parties read it and nobody changes it; null while it is its party's own
 */
public record Scenario(ScenarioId id, NegotiationId negotiation, Party party, String name, @Nullable Integer round, @Nullable TermId term,
        ScenarioContent content, @Nullable ScenarioId copiedFrom, int version, @Nullable Instant sharedAt, String savedBy, Instant savedAt) {

    public boolean isShared() {
        return sharedAt != null;
    }

    /** Whether the party may still change it. */
    public boolean canBeChangedBy(@Nullable Party somebody) {
        return party == somebody && !isShared();
    }
}
