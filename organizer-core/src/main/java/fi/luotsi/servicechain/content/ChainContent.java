package fi.luotsi.servicechain.content;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

/**
 * A whole chain. The place of a step in the list is its number; flows may lead back.
 *
 * @param services codes of the services the chain promises; each needs a step
 */
public record ChainContent(List<Step> steps, List<Flow> flows, List<Segment> segments, List<String> services) {

    public static final ChainContent EMPTY = new ChainContent(List.of(), List.of(), List.of(), List.of());

    /** @throws IllegalArgumentException where a flow leads from or to a step that is not there, or twice the same way */
    public ChainContent {
        steps = List.copyOf(steps);
        flows = List.copyOf(flows);
        segments = List.copyOf(segments);
        services = List.copyOf(services);
        var ids = steps.stream().map(Step::id).toList();
        if (ids.stream().distinct().count() < ids.size()) {
            throw new IllegalArgumentException("A step stands twice in the chain");
        }
        for (Flow flow : flows) {
            if (!ids.contains(flow.from()) || !ids.contains(flow.to())) {
                throw new IllegalArgumentException("A flow leads out of the chain: " + flow.from() + " → " + flow.to());
            }
        }
        if (flows.stream().map(flow -> List.of(flow.from(), flow.to())).distinct().count() < flows.size()) {
            throw new IllegalArgumentException("Two flows lead the same way");
        }
    }

    public Optional<Step> step(UUID id) {
        return steps.stream().filter(step -> step.id().equals(id)).findFirst();
    }

    /** 1 for the first step. */
    public int number(UUID step) {
        for (int index = 0; index < steps.size(); index++) {
            if (steps.get(index).id().equals(step)) {
                return index + 1;
            }
        }
        throw new IllegalArgumentException("No step of this chain: " + step);
    }

    public List<Flow> leaving(UUID step) {
        return flows.stream().filter(flow -> flow.from().equals(step)).toList();
    }

    public List<Flow> reaching(UUID step) {
        return flows.stream().filter(flow -> flow.to().equals(step)).toList();
    }

    public Step from(Flow flow) {
        return step(flow.from()).orElseThrow();
    }

    public Step to(Flow flow) {
        return step(flow.to()).orElseThrow();
    }

    /** Whether the client passes from one actor to another; where an actor is missing nobody can say, and it does not count. */
    public boolean handsOver(Flow flow) {
        var from = from(flow).actor();
        var to = to(flow).actor();
        return from != null && to != null && !from.sharesLaneWith(to);
    }

    /** Flows between two actors, by the numbers of their steps. */
    public List<Flow> handOvers() {
        return steps.stream().flatMap(step -> leaving(step.id()).stream()).filter(this::handsOver).toList();
    }

    /** The actors in the order of their first step. */
    public List<Actor> actors() {
        var actors = new ArrayList<Actor>();
        steps.stream().map(Step::actor).filter(Objects::nonNull).forEach(actor -> {
            if (actors.stream().noneMatch(actor::sharesLaneWith)) {
                actors.add(actor);
            }
        });
        return List.copyOf(actors);
    }

    /** The steps that can be reached from these, themselves included. */
    public List<Step> reachableFrom(Collection<UUID> begin) {
        var found = new ArrayList<>(begin);
        for (int next = 0; next < found.size(); next++) {
            leaving(found.get(next)).stream().map(Flow::to).filter(to -> !found.contains(to)).forEach(found::add);
        }
        return steps.stream().filter(step -> found.contains(step.id())).toList();
    }
}
