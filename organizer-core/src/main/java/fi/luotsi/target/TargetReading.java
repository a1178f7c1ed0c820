package fi.luotsi.target;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import fi.luotsi.indicator.Indicator;
import fi.luotsi.indicator.Observation;
import fi.luotsi.indicator.RegionCode;

/**
 * What the register knows of a target: of all residents together, women and men not apart.
 *
 * @param indicator empty where the register has none of that id
 * @param origin the observation the baseline was copied from; empty where it was typed or is to be measured
 * @param areas the baseline's area first, then those that have values of their own; the whole country, to compare with, where there are none
 * @param own whether the areas are the target's own
 */
public record TargetReading(Optional<Indicator> indicator, Optional<Observation> origin, List<Area> areas, boolean own) {

    public static final TargetReading NOTHING = new TargetReading(Optional.empty(), Optional.empty(), List.of(), false);

    /** The areas whose observations tell whether the target was reached: never those of a mere comparison. */
    public List<Area> judged() {
        return own ? areas : List.of();
    }

    /**
     * An area and its observations.
     *
     * @param name in the language it was copied or is registered in; null where only an observation tells it
     * @param series oldest year first
     */
    public record Area(RegionCode region, @Nullable String name, List<Observation> series) {

        public Optional<BigDecimal> in(int year) {
            return observed(year).map(Observation::value);
        }

        public Optional<Observation> observed(int year) {
            return series.stream().filter(observation -> observation.id().year().getValue() == year).findFirst();
        }
    }
}
