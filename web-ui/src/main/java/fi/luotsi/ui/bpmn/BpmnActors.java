package fi.luotsi.ui.bpmn;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import fi.luotsi.catalogue.Words;
import fi.luotsi.servicechain.content.Actor;

/**
 * Who is responsible for a task: the lane it stands in. Where a file has several pools, its pool is the actor and the lane the unit; the
 * same holds for a lane in a lane. Our own terms speak for as long as the lane still has the actor's name.
 */
final class BpmnActors {

    private final BpmnRemarks remarks;
    private final BpmnRegister register;
    private final boolean severalPools;
    private final Map<String, Actor> known = new HashMap<>();
    private final Set<String> told = new HashSet<>();

    /** @param place the unit; null where the file names none */
    record Responsible(@Nullable Actor actor, @Nullable Words place) {}

    BpmnActors(BpmnFile file, BpmnRegister register, BpmnRemarks remarks) {
        this.register = register;
        this.remarks = remarks;
        this.severalPools = file.hasSeveralPools();
        // Read for their names only; what is wrong with them is told when each step is read.
        var unheard = new BpmnRemarks();
        file.steps().forEach(step -> OwnTerms.of(step.xml(), "step", unheard).map(OwnTerms::actor).ifPresent(actor -> known.putIfAbsent(BpmnRemarks.plain(actor.name().fi()), actor)));
    }

    Responsible of(FlowNode step, @Nullable OwnTerms own, BpmnTexts texts) {
        var path = path(step, own != null);
        var name = path.isEmpty() ? "" : path.getFirst();
        if (own != null) {
            var actor = registered(own.actor(), step);
            return new Responsible(name.isEmpty() ? null : actor != null && BpmnRemarks.plain(actor.name().fi()).equals(name) ? actor : named(name, step, texts), own.words("place"));
        }
        var place = path.size() < 2 ? null : texts.both(String.join(", ", path.subList(1, path.size())), step.xml());
        return new Responsible(name.isEmpty() ? null : named(name, step, texts), place);
    }

    /** Pool and lanes from the outside in, each name once. In our own files the pool is the chain, and a lane without a name nobody's. */
    private List<String> path(FlowNode step, boolean own) {
        var path = new ArrayList<String>();
        if (severalPools) {
            path.add(step.pool());
        }
        path.addAll(step.lanes());
        var names = path.stream().filter(name -> !name.isEmpty()).distinct().toList();
        return names.isEmpty() && !own && !step.pool().isEmpty() ? List.of(step.pool()) : names;
    }

    private @Nullable Actor registered(@Nullable Actor actor, FlowNode step) {
        if (actor == null || actor.provider() == null || register.providers().test(actor.provider())) {
            return actor;
        }
        remarks.add(BpmnRemark.Kind.UNKNOWN_PROVIDER, step.xml(), actor.name().fi());
        return new Actor(actor.kind(), null, actor.name());
    }

    private Actor named(String name, FlowNode step, BpmnTexts texts) {
        var actor = known.get(name);
        if (actor != null) {
            return new Actor(actor.kind(), actor.provider() != null && register.providers().test(actor.provider()) ? actor.provider() : null, actor.name());
        }
        if (told.add(name)) {
            remarks.addLane(BpmnRemark.Kind.TAKEN_FOR_A_PROVIDER, step.xml(), name);
        }
        return new Actor(Actor.Kind.PROVIDER, null, texts.both(name, step.xml()));
    }
}
