package fi.luotsi.web.funding;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Year;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeSet;

import org.springframework.stereotype.Component;

import fi.luotsi.acting.Acting;
import fi.luotsi.catalogue.Words;
import fi.luotsi.funding.frame.WeightedNeed;
import fi.luotsi.indicator.IndicatorId;
import fi.luotsi.indicator.Observation;
import fi.luotsi.indicator.Observations;
import fi.luotsi.indicator.RegionCode;
import fi.luotsi.indicator.RegionLevel;
import fi.luotsi.organizer.Municipality;
import fi.luotsi.organizer.Organizer;
import fi.luotsi.organizer.Organizers;

/**
 * How much the residents of an area need, beside the whole country (1): the coefficients that THL has published, for the areas of today,
 * and for a county of the plan of 2017–2019 their mean over its areas, weighted by residents.
 */
@Component
class AreaNeed {

    /** Which coefficient a service package goes by. Psychiatry has none of its own: the one of health care stands for it. */
    private static final Map<String, IndicatorId> COEFFICIENTS = Map.of("U1", new IndicatorId(1_000_012), "U2", new IndicatorId(1_000_011), "U3", new IndicatorId(1_000_013));

    private static final int DECIMALS = 4;

    private final Observations observations;
    private final Organizers organizers;

    AreaNeed(Observations observations, Organizers organizers) {
        this.observations = observations;
        this.organizers = organizers;
    }

    /** @param codes of the organizers whose residents live there */
    record Area(String key, Words name, List<String> codes) {}

    /** @param areas how many areas the coefficient is the mean of */
    record Need(BigDecimal coefficient, Year year, String source, int areas) {}

    /** Counties of several areas first, then each area, by key. */
    Map<String, Area> areas() {
        var areas = new LinkedHashMap<String, Area>();
        var municipalities = organizers.municipalities();
        organizers.counties().forEach(county -> {
            var codes = new TreeSet<String>();
            municipalities.stream().filter(one -> one.countyCode().equals(county.code())).map(Municipality::organizerCode).forEach(codes::add);
            if (codes.size() > 1) {
                areas.put("M" + county.code(), new Area("M" + county.code(), county.name(), List.copyOf(codes)));
            }
        });
        organizers.all().stream().filter(organizer -> organizer.population().isPresent() && organizer.code().matches("\\d\\d"))
                .forEach(organizer -> areas.put(organizer.code(), new Area(organizer.code(), organizer.name(), List.of(organizer.code()))));
        return areas;
    }

    /** The organizer's own area; where it is a county of the plan, the one of the same name. */
    Optional<String> areaOf(Acting.OrganizerStaff acting) {
        var own = organizers.byId(acting.organizer());
        var areas = areas();
        return own.filter(organizer -> areas.containsKey(organizer.code())).map(Organizer::code).or(() -> own.flatMap(organizer -> areas.values().stream()
                .filter(area -> swedish(organizer.name()).startsWith(swedish(area.name()).replaceFirst("s välfärdsområde *$", ""))).map(Area::key).findFirst()));
    }

    /** Swedish names of counties bend less than Finnish ones: Nyland, Nylands landskap. */
    private static String swedish(Words name) {
        return name.sv() == null ? name.fi() : name.sv();
    }

    /** Residents of the area in 2024; empty where an area's are not known. */
    OptionalInt residents(Area area) {
        var counts = area.codes().stream().map(code -> organizers.byCode(code).map(Organizer::population).orElse(OptionalInt.empty())).toList();
        return counts.stream().allMatch(OptionalInt::isPresent) ? OptionalInt.of(counts.stream().mapToInt(OptionalInt::getAsInt).sum()) : OptionalInt.empty();
    }

    /** What is known of the need for a service package; empty where no coefficient has been published. */
    Optional<Need> of(Acting.OrganizerStaff acting, Area area, String packageCode) {
        var indicator = COEFFICIENTS.get(packageCode);
        if (indicator == null) {
            return Optional.empty();
        }
        var parts = new ArrayList<WeightedNeed.Part>();
        Observation last = null;
        for (String code : area.codes()) {
            var seen = observations.latest(acting, indicator, RegionCode.of(RegionLevel.WELLBEING_SERVICES_COUNTY, code)).orElse(null);
            var residents = organizers.byCode(code).map(Organizer::population).orElse(OptionalInt.empty());
            if (seen == null || residents.isEmpty()) {
                return Optional.empty();
            }
            parts.add(new WeightedNeed.Part(residents.getAsInt(), seen.value()));
            last = seen;
        }
        return last == null ? Optional.empty() : Optional.of(new Need(WeightedNeed.of(parts).setScale(DECIMALS, RoundingMode.HALF_UP), last.id().year(),
                last.provenance().source(), parts.size()));
    }
}
