package fi.luotsi.servicechain;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

import fi.luotsi.access.NotFound;
import fi.luotsi.servicechain.content.ChainContent;
import fi.luotsi.servicechain.content.Flow;
import fi.luotsi.servicechain.content.Segment;
import fi.luotsi.servicechain.content.Step;

/** What each edit makes of a chain. */
final class ChainEdits {

    private ChainEdits() {}

    static ChainContent keep(ChainContent content, Step step) {
        return with(content, replaced(content.steps(), step, other -> other.id().equals(step.id())), content.flows());
    }

    static ChainContent keep(ChainContent content, Flow flow) {
        known(content, flow.from());
        known(content, flow.to());
        return with(content, content.steps(), replaced(content.flows(), flow, other -> other.joins(flow.from(), flow.to())));
    }

    static ChainContent remove(ChainContent content, UUID step) {
        known(content, step);
        return with(content, content.steps().stream().filter(other -> !other.id().equals(step)).toList(),
                content.flows().stream().filter(flow -> !flow.from().equals(step) && !flow.to().equals(step)).toList());
    }

    static ChainContent remove(ChainContent content, Flow flow) {
        if (content.flows().stream().noneMatch(other -> other.joins(flow.from(), flow.to()))) {
            throw new NotFound(flow.from() + " → " + flow.to());
        }
        return with(content, content.steps(), content.flows().stream().filter(other -> !other.joins(flow.from(), flow.to())).toList());
    }

    static ChainContent move(ChainContent content, UUID step, int places) {
        known(content, step);
        int from = content.number(step) - 1;
        int to = Math.clamp(from + places, 0, content.steps().size() - 1);
        var steps = new ArrayList<>(content.steps());
        Collections.rotate(from < to ? steps.subList(from, to + 1) : steps.subList(to, from + 1), from < to ? -1 : 1);
        return with(content, steps, content.flows());
    }

    /** Adds a group of clients as the last one, or changes the one at this place. */
    static ChainContent keep(ChainContent content, int place, Segment segment) {
        var segments = new ArrayList<>(content.segments());
        if (place == segments.size()) {
            segments.add(segment);
        } else {
            segments.set(known(content, place), segment);
        }
        return new ChainContent(content.steps(), content.flows(), segments, content.services());
    }

    static ChainContent removeSegment(ChainContent content, int place) {
        var segments = new ArrayList<>(content.segments());
        segments.remove(known(content, place));
        return new ChainContent(content.steps(), content.flows(), segments, content.services());
    }

    /** The same chain with steps of its own, so that no later difference takes them for the copied one's. */
    static ChainContent renewed(ChainContent content) {
        var ids = content.steps().stream().collect(Collectors.toMap(Step::id, _ -> UUID.randomUUID()));
        UnaryOperator<UUID> own = id -> Objects.requireNonNull(ids.get(id));
        var steps = content.steps().stream().map(step -> new Step(own.apply(step.id()), step.name(), step.actor(), step.place(), step.service(), step.entry(), step.exit(), step.cost(),
                step.volume(), step.measure(), step.jointTarget())).toList();
        var flows = content.flows().stream().map(flow -> new Flow(own.apply(flow.from()), own.apply(flow.to()), flow.condition(), flow.maxTime(), flow.information(), flow.payer())).toList();
        return with(content, steps, flows);
    }

    /** Promises a service as a whole, or promises it no longer. */
    static ChainContent promise(ChainContent content, String service, boolean promised) {
        var services = new ArrayList<>(content.services());
        services.remove(service);
        if (promised) {
            services.add(service);
        }
        return new ChainContent(content.steps(), content.flows(), content.segments(), services);
    }

    private static int known(ChainContent content, int place) {
        if (place < 0 || place >= content.segments().size()) {
            throw new NotFound("group of clients " + place);
        }
        return place;
    }

    private static void known(ChainContent content, UUID step) {
        if (content.step(step).isEmpty()) {
            throw new NotFound(step);
        }
    }

    private static <T> List<T> replaced(List<T> all, T kept, Predicate<T> same) {
        var list = new ArrayList<>(all);
        if (all.stream().anyMatch(same)) {
            list.replaceAll(one -> same.test(one) ? kept : one);
        } else {
            list.add(kept);
        }
        return list;
    }

    private static ChainContent with(ChainContent content, List<Step> steps, List<Flow> flows) {
        return new ChainContent(steps, flows, content.segments(), content.services());
    }
}
