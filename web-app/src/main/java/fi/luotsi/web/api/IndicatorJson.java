package fi.luotsi.web.api;

import fi.luotsi.indicator.Indicator;
import fi.luotsi.indicator.IndicatorUnit;
import fi.luotsi.indicator.Indicators.ListedIndicator;
import io.swagger.v3.oas.annotations.media.Schema;

/** An indicator and how much of it is known. */
@Schema(name = "Indicator", description = "A measure that can be followed by region and year.")
record IndicatorJson(
        @Schema(description = "Sotkanet's number, or one from 1000000 on for those Sotkanet does not have", example = "3563") int id,
        String code,
        NamesJson name,
        IndicatorUnit unit,
        Indicator.Topic topic,
        @Schema(description = "Which way is better; sources do not say, so it is unknown until somebody who knows has set it") Indicator.Direction direction,
        @Schema(description = "False where the official name could not be checked at the source") boolean nameExact,
        @Schema(description = "Where id and name were found") String source,
        @Schema(description = "How many observations there are") long observations,
        @Schema(description = "0 where there is no observation", example = "2015") int firstYear,
        @Schema(description = "0 where there is no observation", example = "2024") int lastYear) {

    static IndicatorJson of(ListedIndicator listed) {
        var indicator = listed.indicator();
        return new IndicatorJson(indicator.id().value(), indicator.code(), NamesJson.of(indicator.name()), indicator.unit(), indicator.topic(),
                indicator.direction(), indicator.nameExact(), indicator.source(), listed.observations(), listed.firstYear(), listed.lastYear());
    }
}
