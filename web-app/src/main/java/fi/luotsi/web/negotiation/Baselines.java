package fi.luotsi.web.negotiation;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import fi.luotsi.acting.Acting;
import fi.luotsi.indicator.Indicator;
import fi.luotsi.indicator.IndicatorId;
import fi.luotsi.indicator.Indicators;
import fi.luotsi.indicator.Observation;
import fi.luotsi.indicator.Observations;
import fi.luotsi.indicator.RegionCode;
import fi.luotsi.ui.table.Texts;
import fi.luotsi.web.negotiation.answer.TargetText;

/** Baselines from the register: the newest observation of an indicator in a region, with its source. */
@Component
class Baselines {

    private final Indicators indicators;
    private final Observations observations;

    Baselines(Indicators indicators, Observations observations) {
        this.indicators = indicators;
        this.observations = observations;
    }

    /** The form's target with the indicator chosen and, where the register has one, its baseline filled in. */
    TargetText fill(Acting.OrganizerStaff acting, TargetText typed, String chosen, @Nullable String region, Texts texts) {
        var indicator = find(acting, chosen);
        if (indicator.isEmpty()) {
            return typed;
        }
        var measured = typed.measuredBy(chosen, texts.of("negotiation.unit." + indicator.get().unit()));
        return latest(acting, indicator.get(), region).map(observation -> measured.startingFrom(texts.formats().decimal(observation.value()), observation.id().year().getValue(),
                texts.in(observation.region().name()), source(texts, observation), observation.id().toString())).orElse(measured);
    }

    /** Regions that the register has a value of, by code. */
    Map<String, String> regions(Acting.OrganizerStaff acting, @Nullable String chosen, Texts texts) {
        var regions = new LinkedHashMap<String, String>();
        find(acting, chosen).ifPresent(indicator -> indicators.regionsOf(acting, indicator.id())
                .forEach(region -> regions.put(region.code().value(), texts.in(region.name()))));
        return regions;
    }

    private Optional<Observation> latest(Acting.OrganizerStaff acting, Indicator indicator, @Nullable String region) {
        if (region == null || region.isBlank()) {
            return Optional.empty();
        }
        return regionCode(region).flatMap(code -> observations.latest(acting, indicator.id(), code));
    }

    private Optional<Indicator> find(Acting.OrganizerStaff acting, @Nullable String chosen) {
        return chosen == null || !chosen.matches("[1-9]\\d{0,8}") ? Optional.empty() : indicators.byId(acting, new IndicatorId(Integer.parseInt(chosen)));
    }

    private static Optional<RegionCode> regionCode(String region) {
        try {
            return Optional.of(new RegionCode(region));
        } catch (IllegalArgumentException noCode) {
            return Optional.empty();
        }
    }

    private static String source(Texts texts, Observation observation) {
        var from = observation.provenance();
        return texts.of("negotiation.target.source", from.source(), texts.formats().date(from.asOf()), from.licence());
    }
}
