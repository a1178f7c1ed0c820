package fi.luotsi.servicechain.content;

import static fi.luotsi.servicechain.content.ChainFinding.Kind.ACTOR_MISSING;
import static fi.luotsi.servicechain.content.ChainFinding.Kind.BRANCH_WITHOUT_CONDITION;
import static fi.luotsi.servicechain.content.ChainFinding.Kind.COST_ASSUMED;
import static fi.luotsi.servicechain.content.ChainFinding.Kind.COST_MISSING;
import static fi.luotsi.servicechain.content.ChainFinding.Kind.DEAD_END;
import static fi.luotsi.servicechain.content.ChainFinding.Kind.ENTRY_MISSING;
import static fi.luotsi.servicechain.content.ChainFinding.Kind.GAP;
import static fi.luotsi.servicechain.content.ChainFinding.Kind.HANDOVER_WITHOUT_TIME;
import static fi.luotsi.servicechain.content.ChainFinding.Kind.JOINT_TARGET_MISSING;
import static fi.luotsi.servicechain.content.ChainFinding.Kind.LOOP_WITHOUT_EXIT;
import static fi.luotsi.servicechain.content.ChainFinding.Kind.NO_STEPS;
import static fi.luotsi.servicechain.content.ChainFinding.Kind.OVERLAP;
import static fi.luotsi.servicechain.content.ChainFinding.Kind.UNREACHABLE;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** What is wrong with a chain: a pure function of its content. The severe findings come first, then by kind and step. */
public record ChainChecks(ChainContent chain) {

    public List<ChainFinding> findings() {
        if (chain.steps().isEmpty()) {
            return List.of(ChainFinding.at(NO_STEPS));
        }
        return Stream.of(steps(ACTOR_MISSING, step -> step.actor() == null), gaps(), entry(), deadEnds(), unreachable(), loops(), handOvers(), branches(),
                        overlaps(), steps(JOINT_TARGET_MISSING, step -> step.standsOutside() && step.jointTarget() == null),
                        steps(COST_MISSING, step -> step.cost() == null && !step.standsOutside()),
                        steps(COST_ASSUMED, step -> step.cost() != null && step.cost().origin().assumption()))
                .flatMap(found -> found).sorted(Comparator.comparing((ChainFinding finding) -> !finding.kind().isSevere())).toList();
    }

    public boolean publishable() {
        return findings().stream().noneMatch(finding -> finding.kind().isSevere());
    }

    private Stream<ChainFinding> steps(ChainFinding.Kind kind, Predicate<Step> wrong) {
        return chain.steps().stream().filter(wrong).map(step -> ChainFinding.at(kind, step.id()));
    }

    private Stream<ChainFinding> gaps() {
        return chain.services().stream().filter(code -> chain.steps().stream().noneMatch(step -> code.equals(step.service())))
                .map(code -> new ChainFinding(GAP, List.of(), code));
    }

    private Stream<ChainFinding> entry() {
        return entries().isEmpty() ? Stream.of(ChainFinding.at(ENTRY_MISSING)) : Stream.empty();
    }

    private Stream<ChainFinding> deadEnds() {
        return steps(DEAD_END, step -> !step.exit() && chain.leaving(step.id()).isEmpty());
    }

    private Stream<ChainFinding> unreachable() {
        if (entries().isEmpty()) {
            return Stream.empty();
        }
        var reached = chain.reachableFrom(entries());
        return steps(UNREACHABLE, step -> !reached.contains(step));
    }

    /** Each knot of steps that lead to each other and to no step where clients may leave, once. A dead end is told by itself. */
    private Stream<ChainFinding> loops() {
        var told = new ArrayList<UUID>();
        var found = new ArrayList<ChainFinding>();
        for (Step step : chain.steps()) {
            var ahead = ahead(step);
            if (!told.contains(step.id()) && ahead.contains(step) && ahead.stream().noneMatch(this::ends)) {
                var knot = ahead.stream().filter(other -> ahead(other).contains(step)).map(Step::id).toList();
                told.addAll(knot);
                found.add(new ChainFinding(LOOP_WITHOUT_EXIT, knot, null));
            }
        }
        return found.stream();
    }

    private boolean ends(Step step) {
        return step.exit() || chain.leaving(step.id()).isEmpty();
    }

    /** What comes after a step; the step itself only where a way leads back to it. */
    private List<Step> ahead(Step step) {
        return chain.reachableFrom(chain.leaving(step.id()).stream().map(Flow::to).toList());
    }

    private Stream<ChainFinding> handOvers() {
        return chain.handOvers().stream().filter(flow -> flow.maxTime() == null).map(flow -> ChainFinding.at(HANDOVER_WITHOUT_TIME, flow.from(), flow.to()));
    }

    private Stream<ChainFinding> branches() {
        return steps(BRANCH_WITHOUT_CONDITION, step -> chain.leaving(step.id()).size() > 1
                && chain.leaving(step.id()).stream().anyMatch(flow -> flow.condition() == null));
    }

    private Stream<ChainFinding> overlaps() {
        return chain.steps().stream().map(Step::service).filter(Objects::nonNull).distinct().flatMap(code -> {
            var steps = chain.steps().stream().filter(step -> code.equals(step.service()) && step.actor() != null).toList();
            var actors = new ChainContent(steps, List.of(), List.of(), List.of()).actors();
            return actors.size() > 1 ? Stream.of(new ChainFinding(OVERLAP, steps.stream().map(Step::id).toList(), code)) : Stream.empty();
        });
    }

    private List<UUID> entries() {
        return chain.steps().stream().filter(Step::entry).map(Step::id).toList();
    }
}
