package fi.luotsi.servicechain.content;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import fi.luotsi.catalogue.Words;

/** Chains for tests, drawn with few words. */
public final class ChainSketch {

    private final List<Step> steps = new ArrayList<>();
    private final List<Flow> flows = new ArrayList<>();
    private final List<String> services = new ArrayList<>();

    /** A step's id follows from its name, so that two sketches speak of the same step. */
    public static UUID id(String name) {
        return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
    }

    /** A step that somebody is responsible for; the first one is the entry. */
    public ChainSketch step(String name, @Nullable String actor) {
        steps.add(new Step(id(name), words(name), actor == null ? null : actor(actor), null, null, steps.isEmpty(), false, null, null, null, null));
        return this;
    }

    public ChainSketch exit(String name, String actor) {
        step(name, actor);
        return change(name, step -> new Step(step.id(), step.name(), step.actor(), null, null, step.entry(), true, null, null, null, null));
    }

    public ChainSketch change(String name, java.util.function.UnaryOperator<Step> how) {
        steps.replaceAll(step -> step.id().equals(id(name)) ? how.apply(step) : step);
        return this;
    }

    /** The last step brings this service about. */
    public ChainSketch service(String code) {
        var last = steps.getLast();
        steps.set(steps.size() - 1, new Step(last.id(), last.name(), last.actor(), last.place(), code, last.entry(), last.exit(), last.cost(), last.volume(),
                last.measure(), last.jointTarget()));
        return this;
    }

    public ChainSketch measure(String words) {
        var last = steps.getLast();
        steps.set(steps.size() - 1, new Step(last.id(), last.name(), last.actor(), last.place(), last.service(), last.entry(), last.exit(), last.cost(),
                last.volume(), words(words), last.jointTarget()));
        return this;
    }

    public ChainSketch promises(String code) {
        services.add(code);
        return this;
    }

    public ChainSketch flow(String from, String to) {
        return flow(from, to, null, null);
    }

    public ChainSketch flow(String from, String to, int days) {
        return flow(from, to, null, days);
    }

    public ChainSketch flow(String from, String to, @Nullable String condition, @Nullable Integer days) {
        flows.add(new Flow(id(from), id(to), condition == null ? null : words(condition),
                days == null ? null : new MaxTime(days, MaxTime.Unit.DAYS, Origin.assumed()), null, null));
        return this;
    }

    public ChainContent drawn() {
        return new ChainContent(steps, flows, List.of(), services);
    }

    static Words words(String text) {
        return Words.of(text, text + " (sv)");
    }

    /** Kunta stands outside the agreement, everybody else is a provider. */
    static Actor actor(String name) {
        return new Actor(name.startsWith("Kunta") ? Actor.Kind.MUNICIPALITY : Actor.Kind.PROVIDER, null, words(name));
    }
}
