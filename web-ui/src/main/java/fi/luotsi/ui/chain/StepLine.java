package fi.luotsi.ui.chain;

import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import fi.luotsi.catalogue.Words;
import fi.luotsi.servicechain.content.Cost;
import fi.luotsi.servicechain.content.Step;
import fi.luotsi.servicechain.content.Volume;

/**
 * One step of the list beside the picture: everything the picture says and more.
 *
 * @param kind  whose step it is, where it stands outside the agreement; null otherwise
 * @param money what a client costs and how many there are, with where that comes from; null where neither is known
 */
public record StepLine(UUID id, int number, String name, @Nullable String place, String actor, boolean actorMissing, @Nullable String kind, @Nullable String service,
        boolean entry, boolean exit, @Nullable String money, @Nullable String measure, @Nullable String jointTarget, List<WayLine> ways, @Nullable Mark mark) {

    /**
     * @param services names of services by code
     * @param marks    what another version has otherwise, by step
     */
    public static List<StepLine> all(ChainWords words, Map<String, String> services, Map<UUID, Mark> marks) {
        return words.chain().steps().stream().map(step -> of(step, words, services, marks)).toList();
    }

    private static StepLine of(Step step, ChainWords words, Map<String, String> services, Map<UUID, Mark> marks) {
        var actor = step.actor();
        return new StepLine(step.id(), words.chain().number(step.id()), words.texts().in(step.name()), in(step.place(), words), words.actor(step), actor == null,
                actor != null && actor.kind().standsOutside() ? words.kind(actor) : null, step.service() == null ? null : services.getOrDefault(step.service(), step.service()),
                step.entry(), step.exit(), money(step.cost(), step.volume(), words), in(step.measure(), words), in(step.jointTarget(), words),
                words.chain().leaving(step.id()).stream().map(flow -> WayLine.of(flow, words)).toList(), marks.get(step.id()));
    }

    private static @Nullable String in(@Nullable Words name, ChainWords words) {
        return name == null ? null : words.texts().in(name);
    }

    private static @Nullable String money(@Nullable Cost cost, @Nullable Volume volume, ChainWords words) {
        var formats = words.texts().formats();
        var unit = cost == null ? null : words.texts().of("chain.cost", formats.euros(cost.unit()), words.origin(cost.origin()));
        var yearly = volume == null ? null : words.texts().of("chain.volume", formats.integer(volume.yearly()), words.origin(volume.origin()));
        return unit == null ? yearly : yearly == null ? unit : unit + "; " + yearly;
    }
}
