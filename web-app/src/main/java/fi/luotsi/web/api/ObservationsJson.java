package fi.luotsi.web.api;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;

import fi.luotsi.indicator.Gender;
import fi.luotsi.indicator.Observation;
import fi.luotsi.indicator.RegionLevel;
import io.swagger.v3.oas.annotations.media.Schema;

/** A page of an indicator's observations. */
@Schema(name = "Observations", description = "A page of an indicator's observations, by region and year.")
record ObservationsJson(
        List<ObservationJson> items,
        @Schema(description = "How many there are on all pages") long total,
        @Schema(description = "The address of the next page; null on the last") @Nullable String next) {

    /** What was measured, with what is needed to judge it. */
    @Schema(name = "Observation", description = "What was measured, with source, licence and day. A missing value has no observation; it is never 0.")
    record ObservationJson(
            @Schema(description = "Names it everywhere, also in a target's baseline", example = "3563~HVA-15~2024~TOTAL") String id,
            @Schema(example = "HVA-15") String region,
            RegionLevel regionLevel,
            NamesJson regionName,
            int year,
            Gender gender,
            @Schema(description = "A decimal in the indicator's unit", example = "1.52") String value,
            @Schema(description = "The number behind a share, where the source gives both") @Nullable String absolute,
            String source,
            String licence,
            @Schema(description = "The day it was retrieved, or of the snapshot it was copied from") LocalDate asOf,
            @Schema(description = "What the source or the importer says about this value, in Finnish") @Nullable String footnote,
            Instant importedAt) {

        static ObservationJson of(Observation observation) {
            var id = observation.id();
            var provenance = observation.provenance();
            return new ObservationJson(id.toString(), id.region().value(), observation.region().level(), NamesJson.of(observation.region().name()),
                    id.year().getValue(), id.gender(), observation.value().toPlainString(),
                    observation.absolute().map(BigDecimal::toPlainString).orElse(null), provenance.source(), provenance.licence(),
                    provenance.asOf(), observation.footnote().orElse(null), observation.importedAt());
        }
    }
}
