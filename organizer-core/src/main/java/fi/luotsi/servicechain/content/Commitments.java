package fi.luotsi.servicechain.content;

import java.util.List;
import java.util.stream.Stream;

import fi.luotsi.servicechain.ChainDepth;

/** What a chain binds the parties to at each depth; each depth includes the ones before it. */
public record Commitments(ChainContent chain) {

    /** Everything that binds at this depth, the shallowest first. */
    public List<Commitment> at(ChainDepth depth) {
        return all().filter(commitment -> commitment.kind().from().compareTo(depth) <= 0).toList();
    }

    /** What is added (or, turned back, removed) by going from one depth to another. */
    public List<Commitment> between(ChainDepth one, ChainDepth other) {
        var less = one.compareTo(other) < 0 ? at(one) : at(other);
        var more = one.compareTo(other) < 0 ? at(other) : at(one);
        return more.stream().filter(commitment -> !less.contains(commitment)).toList();
    }

    private Stream<Commitment> all() {
        return Stream.of(Stream.of(new Commitment(Commitment.Kind.CHAIN_NAMED, null, null)), outcomes(), handOvers(), steps()).flatMap(found -> found);
    }

    private Stream<Commitment> outcomes() {
        return chain.steps().stream().filter(Commitments::bringsAnOutcome).flatMap(step -> Stream.of(
                new Commitment(Commitment.Kind.OUTCOME, step.id(), null), new Commitment(Commitment.Kind.OUTCOME_MEASURE, step.id(), null)));
    }

    private Stream<Commitment> handOvers() {
        return chain.handOvers().stream().filter(flow -> flow.maxTime() != null).flatMap(flow -> Stream.of(
                new Commitment(Commitment.Kind.HANDOVER, flow.from(), flow.to()), new Commitment(Commitment.Kind.HANDOVER_MEASURE, flow.from(), flow.to())));
    }

    private Stream<Commitment> steps() {
        return chain.steps().stream().flatMap(step -> step.measure() == null || bringsAnOutcome(step)
                ? Stream.of(new Commitment(Commitment.Kind.STEP, step.id(), null))
                : Stream.of(new Commitment(Commitment.Kind.STEP, step.id(), null), new Commitment(Commitment.Kind.STEP_MEASURE, step.id(), null)));
    }

    private static boolean bringsAnOutcome(Step step) {
        return step.exit() && step.measure() != null;
    }
}
