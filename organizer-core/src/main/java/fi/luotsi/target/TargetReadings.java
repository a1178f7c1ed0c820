package fi.luotsi.target;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

import fi.luotsi.acting.Acting;
import fi.luotsi.indicator.Gender;
import fi.luotsi.indicator.IndicatorId;
import fi.luotsi.indicator.Indicators;
import fi.luotsi.indicator.Observation;
import fi.luotsi.indicator.ObservationId;
import fi.luotsi.indicator.Observations;
import fi.luotsi.indicator.RegionCode;
import fi.luotsi.target.TargetReading.Area;

/** Looks up a target's indicator, the origin of its baseline and the observations of its areas. */
@Service
public class TargetReadings {

    private final Indicators indicators;
    private final Observations observations;

    TargetReadings(Indicators indicators, Observations observations) {
        this.indicators = indicators;
        this.observations = observations;
    }

    /** A target is text of its own: where its indicator or areas are not in the register, that much is missing here. */
    public TargetReading of(Acting acting, ImpactTarget target) {
        if (!target.indicator().matches("[1-9]\\d{0,8}")) {
            return TargetReading.NOTHING;
        }
        var indicator = new IndicatorId(Integer.parseInt(target.indicator()));
        var origin = origin(target).flatMap(id -> observations.byId(acting, id));
        Map<RegionCode, @Nullable String> areas = new LinkedHashMap<>();
        origin.ifPresent(observation -> areas.put(observation.id().region(), null));
        target.card().cells().forEach(cell -> region(cell.region()).ifPresent(region -> areas.putIfAbsent(region, cell.regionName())));
        boolean own = !areas.isEmpty();
        if (!own) {
            areas.put(RegionCode.FINLAND, null);
        }
        return new TargetReading(indicators.byId(acting, indicator), origin,
                areas.entrySet().stream().map(area -> new Area(area.getKey(), area.getValue(), series(acting, indicator, area.getKey()))).toList(), own);
    }

    private List<Observation> series(Acting acting, IndicatorId indicator, RegionCode region) {
        return observations.series(acting, indicator, region).stream().filter(observation -> observation.id().gender() == Gender.TOTAL).toList();
    }

    private static Optional<ObservationId> origin(ImpactTarget target) {
        try {
            return target.baseline() instanceof Baseline.Measured measured && measured.observation() != null
                    ? Optional.of(ObservationId.parse(measured.observation())) : Optional.empty();
        } catch (IllegalArgumentException noObservation) {
            return Optional.empty();
        }
    }

    private static Optional<RegionCode> region(String code) {
        try {
            return Optional.of(new RegionCode(code));
        } catch (IllegalArgumentException noRegion) {
            return Optional.empty();
        }
    }
}
