package fi.luotsi.web.api;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.util.UriComponentsBuilder;

import fi.luotsi.acting.Acting;
import fi.luotsi.access.NotFound;
import fi.luotsi.indicator.IndicatorId;
import fi.luotsi.indicator.Indicators;
import fi.luotsi.indicator.Observations;
import fi.luotsi.indicator.RegionCode;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;

/** Indicators and what was observed, as programs read them. */
@RestController
@RequestMapping(path = "/api/v1/indicators", produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "Indicators", description = "What was observed by region and year, with source and licence. Every token reads all of it.")
class IndicatorsApi {

    /** Observations of one page. */
    static final int PAGE = 500;

    private final Indicators indicators;
    private final Observations observations;

    IndicatorsApi(Indicators indicators, Observations observations) {
        this.indicators = indicators;
        this.observations = observations;
    }

    @Operation(operationId = "indicators", summary = "All indicators", description = "With the number of their observations and the years these cover.")
    @GetMapping
    List<IndicatorJson> all(Acting.Person acting) {
        return indicators.all(acting).stream().map(IndicatorJson::of).toList();
    }

    @Operation(operationId = "observations", summary = "The observations of one indicator", description = "A page of at most " + PAGE + "; `next` leads to the following one.")
    @GetMapping("/{id}/observations")
    ObservationsJson observations(Acting.Person acting, @PathVariable int id,
            @Schema(description = "Only of this region", example = "MAAKUNTA-01") @RequestParam(required = false) @Nullable String region,
            @Schema(description = "From 0 on", example = "0") @RequestParam(defaultValue = "0") int page) {
        var indicator = named(id, IndicatorId::new);
        var only = region == null ? Optional.<RegionCode>empty() : Optional.of(named(region, RegionCode::new));
        if (indicators.byId(acting, indicator).isEmpty() || page < 0 || page > Integer.MAX_VALUE / PAGE - 1) {
            throw new NotFound(id + " page " + page);
        }
        long total = observations.count(acting, indicator, only);
        var items = observations.page(acting, indicator, only, page, PAGE).stream().map(ObservationsJson.ObservationJson::of).toList();
        return new ObservationsJson(items, total, (page + 1L) * PAGE < total ? next(id, region, page + 1) : null);
    }

    private static String next(int id, @Nullable String region, int page) {
        return UriComponentsBuilder.fromPath("/api/v1/indicators/{id}/observations").queryParamIfPresent("region", Optional.ofNullable(region))
                .queryParam("page", page).build(id).toString();
    }

    /** A text that cannot be a name names nothing. */
    private static <T extends Object, N> N named(T text, Function<T, N> name) {
        try {
            return name.apply(text);
        } catch (IllegalArgumentException noName) {
            throw new NotFound(text);
        }
    }
}
