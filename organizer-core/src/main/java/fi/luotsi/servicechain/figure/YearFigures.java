package fi.luotsi.servicechain.figure;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import fi.luotsi.servicechain.content.ChainContent;
import fi.luotsi.servicechain.content.Cost;
import fi.luotsi.servicechain.content.Origin;
import fi.luotsi.servicechain.content.Step;
import fi.luotsi.servicechain.content.Volume;

/** What holds in one year: for each step the newest volume and the newest cost that files have brought. */
public record YearFigures(int year, Map<UUID, Volume> volumes, Map<UUID, Cost> costs) {

    /** @param holding the oldest first */
    static YearFigures of(int year, List<Figure> holding) {
        var volumes = new HashMap<UUID, Volume>();
        var costs = new HashMap<UUID, Cost>();
        for (Figure figure : holding) {
            if (figure.year() == year) {
                var origin = figure.source().isBlank() ? Origin.assumed() : Origin.from(figure.source());
                if (figure.yearly() != null) {
                    volumes.put(figure.step(), new Volume(figure.yearly(), origin));
                }
                if (figure.unit() != null) {
                    costs.put(figure.step(), new Cost(figure.unit(), origin));
                }
            }
        }
        return new YearFigures(year, volumes, costs);
    }

    public @Nullable Volume volume(UUID step) {
        return volumes.get(step);
    }

    public @Nullable Cost cost(UUID step) {
        return costs.get(step);
    }

    /** The chain with the year's figures in the place of its own, where there are any. */
    public ChainContent in(ChainContent chain) {
        return new ChainContent(chain.steps().stream().map(this::in).toList(), chain.flows(), chain.segments(), chain.services());
    }

    private Step in(Step step) {
        return new Step(step.id(), step.name(), step.actor(), step.place(), step.service(), step.entry(), step.exit(), costs.getOrDefault(step.id(), step.cost()),
                volumes.getOrDefault(step.id(), step.volume()), step.measure(), step.jointTarget());
    }
}
