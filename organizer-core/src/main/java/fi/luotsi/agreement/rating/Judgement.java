package fi.luotsi.agreement.rating;

import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import fi.luotsi.indicator.Indicator;
import fi.luotsi.indicator.Observation;
import fi.luotsi.target.Attainment;
import fi.luotsi.target.ImpactTarget;
import fi.luotsi.target.TargetReading;

/** Rates targets by what was observed in one year. Whether a value was reached, the target itself says; here is only asked whether it can be said at all. */
record Judgement(RatedYear year) {

    /** A line for each of the target's areas; one without an area where it has none. */
    List<RatingLine> lines(RatedTarget rated, TargetReading reading) {
        if (reading.judged().isEmpty()) {
            return List.of(line(rated, reading, null));
        }
        return reading.judged().stream().map(area -> line(rated, reading, area)).toList();
    }

    private RatingLine line(RatedTarget rated, TargetReading reading, TargetReading.@Nullable Area area) {
        var due = rated.target().due(area == null ? "" : area.region().value(), year.year());
        var observed = area == null ? Optional.<Observation>empty() : area.observed(year.year());
        return new RatingLine(rated, reading.indicator(), Optional.ofNullable(area), due, observed, light(rated.target(), due, reading.indicator(), observed));
    }

    private Light light(ImpactTarget target, ImpactTarget.Due due, Optional<Indicator> indicator, Optional<Observation> observed) {
        if (!year.ended()) {
            return Light.YEAR_GOES_ON;
        }
        if (observed.isPresent() && indicator.filter(one -> !one.unit().admits(observed.get().value())).isPresent()) {
            return Light.OUT_OF_RANGE;
        }
        if (due.since() == null && year.year() < target.year()) {
            return Light.NOT_DUE;
        }
        return light(target.judge(due.value(), observed.map(Observation::value).orElse(null)));
    }

    private static Light light(Attainment attainment) {
        return switch (attainment) {
            case MET -> Light.REACHED;
            case WITHIN_TOLERANCE -> Light.WITHIN_TOLERANCE;
            case MISSED -> Light.MISSED;
            case NOT_MEASURED -> Light.NO_DATA;
        };
    }
}
