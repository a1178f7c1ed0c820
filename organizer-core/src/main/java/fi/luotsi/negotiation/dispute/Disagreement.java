package fi.luotsi.negotiation.dispute;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import fi.luotsi.catalogue.Words;
import fi.luotsi.money.Euros;
import fi.luotsi.negotiation.Party;
import fi.luotsi.negotiation.term.TermId;

/**
 * A term on the ladder (erimielisyys).
 *
 * @param exposure the euros that hang on it; null where they cannot be told
 * @param steps oldest first; the first one raised it
 * @param positions every position a party gave, oldest first
 */
public record Disagreement(DisputeId id, TermId term, @Nullable Euros exposure, List<Step> steps, List<Position> positions) {

    /** What a step does. */
    public enum Kind { RAISED, MOVED_UP, RESOLUTION_PROPOSED, RESOLUTION_DECLINED, RESOLVED, AGREED_ON_THE_TABLE }

    /**
     * @param climbed where it went; null for steps that stay on their level
     * @param text the resolution proposed, or why it was declined
     * @param party null where a deadline brought it about
     */
    public record Step(Kind kind, @Nullable Climbed climbed, @Nullable String text, @Nullable Party party, @Nullable String by, Instant at) {}

    /** @param deadline the last day on the level; null on the last level */
    public record Climbed(int level, Words name, @Nullable LocalDate deadline) {}

    /** A party's position in its own words. */
    public record Position(Party party, String text, String by, Instant at) {}

    /** The level it stands on now, or stood on when it was settled. */
    public Climbed now() {
        return steps.stream().map(Step::climbed).filter(climbed -> climbed != null).reduce((first, last) -> last).orElseThrow();
    }

    public boolean isSettled() {
        return steps.stream().anyMatch(step -> step.kind() == Kind.RESOLVED || step.kind() == Kind.AGREED_ON_THE_TABLE);
    }

    /** Whether both positions stand as alternatives for those who decide. */
    public boolean isLeftAsAlternatives() {
        return !isSettled() && now().level() == Ladder.TOP;
    }

    /** As it stood at the moment; empty where it was raised later. */
    public Optional<Disagreement> asOf(Instant moment) {
        var then = steps.stream().filter(step -> !step.at().isAfter(moment)).toList();
        return then.isEmpty() ? Optional.empty()
                : Optional.of(new Disagreement(id, term, exposure, then, positions.stream().filter(position -> !position.at().isAfter(moment)).toList()));
    }

    public Optional<Position> positionOf(Party party) {
        return positions.stream().filter(position -> position.party() == party).reduce((first, last) -> last);
    }

    /** The proposed resolution that waits for an answer. */
    public Optional<Step> proposal() {
        return steps.stream().filter(step -> step.climbed() == null).reduce((first, last) -> last).filter(step -> step.kind() == Kind.RESOLUTION_PROPOSED);
    }

    /** How it was settled in words; empty where the term was simply agreed. */
    public Optional<Step> resolution() {
        return steps.stream().anyMatch(step -> step.kind() == Kind.RESOLVED)
                ? steps.stream().filter(step -> step.kind() == Kind.RESOLUTION_PROPOSED).reduce((first, last) -> last) : Optional.empty();
    }
}
