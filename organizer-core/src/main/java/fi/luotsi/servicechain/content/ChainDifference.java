package fi.luotsi.servicechain.content;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

/**
 * What one version of a chain changed in another.
 *
 * @param steps by the numbers the steps have in the later version, removed ones last
 * @param flows between the steps, in the same order
 */
public record ChainDifference(List<StepChange> steps, List<FlowChange> flows) {

    /** A step that was added (no before), removed (no after) or changed in these fields. */
    public record StepChange(@Nullable Step before, @Nullable Step after, Set<StepField> fields) {
        public boolean isAdded() {
            return before == null;
        }

        public boolean isRemoved() {
            return after == null;
        }

        /** The step as the later version has it, or as it last was. */
        public Step step() {
            return Objects.requireNonNull(after == null ? before : after);
        }
    }

    /** A flow that was added, removed or changed in these fields. */
    public record FlowChange(@Nullable Flow before, @Nullable Flow after, Set<FlowField> fields) {
        public boolean isAdded() {
            return before == null;
        }

        public boolean isRemoved() {
            return after == null;
        }

        public Flow flow() {
            return Objects.requireNonNull(after == null ? before : after);
        }
    }

    /** What can change in a step. */
    public enum StepField { NAME, ACTOR, PLACE, SERVICE, ENTRY, EXIT, COST, VOLUME, MEASURE, JOINT_TARGET }

    /** What can change in a flow. */
    public enum FlowField { CONDITION, MAX_TIME, INFORMATION, PAYER }

    public static ChainDifference between(ChainContent before, ChainContent after) {
        return new ChainDifference(steps(before, after), flows(before, after));
    }

    public boolean isEmpty() {
        return steps.isEmpty() && flows.isEmpty();
    }

    private static List<StepChange> steps(ChainContent before, ChainContent after) {
        var changes = new ArrayList<StepChange>();
        after.steps().forEach(step -> {
            var was = before.step(step.id()).orElse(null);
            var fields = was == null ? Set.<StepField>of() : changed(was, step);
            if (was == null || !fields.isEmpty()) {
                changes.add(new StepChange(was, step, fields));
            }
        });
        before.steps().stream().filter(step -> after.step(step.id()).isEmpty()).forEach(step -> changes.add(new StepChange(step, null, Set.of())));
        return List.copyOf(changes);
    }

    private static List<FlowChange> flows(ChainContent before, ChainContent after) {
        var changes = new ArrayList<FlowChange>();
        after.steps().stream().flatMap(step -> after.leaving(step.id()).stream()).forEach(flow -> {
            var was = same(before, flow);
            var fields = was == null ? Set.<FlowField>of() : changed(was, flow);
            if (was == null || !fields.isEmpty()) {
                changes.add(new FlowChange(was, flow, fields));
            }
        });
        before.flows().stream().filter(flow -> same(after, flow) == null).forEach(flow -> changes.add(new FlowChange(flow, null, Set.of())));
        return List.copyOf(changes);
    }

    private static @Nullable Flow same(ChainContent chain, Flow flow) {
        return chain.flows().stream().filter(other -> other.joins(flow.from(), flow.to())).findFirst().orElse(null);
    }

    private static Set<StepField> changed(Step before, Step after) {
        var fields = EnumSet.noneOf(StepField.class);
        for (StepField field : StepField.values()) {
            if (differ(before, after, of(field))) {
                fields.add(field);
            }
        }
        return fields;
    }

    private static Function<Step, @Nullable Object> of(StepField field) {
        return switch (field) {
            case NAME -> Step::name;
            case ACTOR -> Step::actor;
            case PLACE -> Step::place;
            case SERVICE -> Step::service;
            case ENTRY -> Step::entry;
            case EXIT -> Step::exit;
            case COST -> Step::cost;
            case VOLUME -> Step::volume;
            case MEASURE -> Step::measure;
            case JOINT_TARGET -> Step::jointTarget;
        };
    }

    private static Set<FlowField> changed(Flow before, Flow after) {
        var fields = EnumSet.noneOf(FlowField.class);
        Stream.of(FlowField.values()).filter(field -> differ(before, after, of(field))).forEach(fields::add);
        return fields;
    }

    private static Function<Flow, @Nullable Object> of(FlowField field) {
        return switch (field) {
            case CONDITION -> Flow::condition;
            case MAX_TIME -> Flow::maxTime;
            case INFORMATION -> Flow::information;
            case PAYER -> Flow::payer;
        };
    }

    private static <T> boolean differ(T before, T after, Function<T, @Nullable Object> part) {
        return !Objects.equals(part.apply(before), part.apply(after));
    }
}
