package fi.luotsi.negotiation.issue;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import fi.luotsi.negotiation.Party;

/**
 * Something left open on purpose (avoin asia), with every version of it and every step towards its end, oldest first.
 *
 * @param number 1, 2, 3 … within its negotiation, in the order they were raised
 */
public record OpenIssue(IssueId id, int number, List<Version> versions, List<Step> steps) {

    /** @param reason why it was changed; null in the first version */
    public record Version(int number, IssueContent content, @Nullable String reason, Party party, String by, Instant at) {}

    /**
     * @param text the proposed resolution, or why it was declined
     * @param party null where a date brought it about
     */
    public record Step(Kind kind, @Nullable String text, @Nullable Party party, @Nullable String by, Instant at) {

        /** What a step does. */
        public enum Kind { RESOLUTION_PROPOSED, RESOLUTION_DECLINED, RESOLUTION_CONFIRMED, DEFAULT_IN_FORCE }
    }

    public Version current() {
        return versions.getLast();
    }

    public IssueContent content() {
        return current().content();
    }

    public boolean hasDefault() {
        return content().otherwise() != null;
    }

    /** @param today the day in Finland */
    public IssueStanding standing(LocalDate today) {
        if (took(Step.Kind.RESOLUTION_CONFIRMED)) {
            return IssueStanding.RESOLVED;
        }
        if (hasDefault() && today.isAfter(content().deadline())) {
            return IssueStanding.DEFAULT_IN_FORCE;
        }
        return proposal().isPresent() ? IssueStanding.RESOLUTION_PROPOSED : IssueStanding.OPEN;
    }

    /** Whether the deadline is gone and nobody laid down what holds then. */
    public boolean isOverdue(LocalDate today) {
        return !hasDefault() && !took(Step.Kind.RESOLUTION_CONFIRMED) && today.isAfter(content().deadline());
    }

    /** Whether an agreement could be made with this issue in it: it is settled, or it is known what holds otherwise. */
    public boolean canBeLeft() {
        return hasDefault() || took(Step.Kind.RESOLUTION_CONFIRMED);
    }

    /** The proposed resolution that waits for an answer. */
    public Optional<Step> proposal() {
        return lastOfTheParties().filter(step -> step.kind() == Step.Kind.RESOLUTION_PROPOSED);
    }

    /** How it was settled. */
    public Optional<Step> resolution() {
        return took(Step.Kind.RESOLUTION_CONFIRMED)
                ? steps.stream().filter(step -> step.kind() == Step.Kind.RESOLUTION_PROPOSED).reduce((first, last) -> last) : Optional.empty();
    }

    /** The issue as it was then; empty before it was raised. */
    public Optional<OpenIssue> asOf(Instant moment) {
        var then = versions.stream().filter(version -> !version.at().isAfter(moment)).toList();
        return then.isEmpty() ? Optional.empty()
                : Optional.of(new OpenIssue(id, number, then, steps.stream().filter(step -> !step.at().isAfter(moment)).toList()));
    }

    boolean took(Step.Kind kind) {
        return steps.stream().anyMatch(step -> step.kind() == kind);
    }

    private Optional<Step> lastOfTheParties() {
        return steps.stream().filter(step -> step.kind() != Step.Kind.DEFAULT_IN_FORCE).reduce((first, last) -> last);
    }
}
