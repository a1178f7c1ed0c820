package fi.luotsi.agreement.rating;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Year;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import fi.luotsi.catalogue.Words;
import fi.luotsi.indicator.Indicator;
import fi.luotsi.indicator.IndicatorId;
import fi.luotsi.indicator.IndicatorUnit;
import fi.luotsi.indicator.Observation;
import fi.luotsi.indicator.ObservationId;
import fi.luotsi.indicator.Provenance;
import fi.luotsi.indicator.Region;
import fi.luotsi.indicator.RegionCode;
import fi.luotsi.indicator.RegionLevel;
import fi.luotsi.target.Baseline;
import fi.luotsi.target.CellTarget;
import fi.luotsi.target.ImpactTarget;
import fi.luotsi.target.ImpactTarget.Direction;
import fi.luotsi.target.TargetCard;
import fi.luotsi.target.TargetReading;
import fi.luotsi.target.TargetReading.Area;

/** "At least 50 %, ten percent of it may be missed", for 2024. */
class JudgementTest {

    private static final RegionCode ESPOO = new RegionCode("KUNTA-049");
    private static final RegionCode HANKO = new RegionCode("KUNTA-078");
    private static final RatedYear ENDED = new RatedYear(2024, true);

    @ParameterizedTest
    @CsvSource({"50, REACHED", "100, REACHED", "49.9, WITHIN_TOLERANCE", "45, WITHIN_TOLERANCE", "44.9, MISSED", "0, MISSED", "100.1, OUT_OF_RANGE", "-0.1, OUT_OF_RANGE"})
    void anEndedYearIsRatedByWhatWasObserved(BigDecimal observed, Light light) {
        assertThat(lines(ENDED, target(2024), of(area(ESPOO, 2024, observed)))).singleElement().satisfies(line -> {
            assertThat(line.light()).isEqualTo(light);
            assertThat(line.observed()).map(Observation::value).contains(observed);
        });
    }

    @Test
    void withoutAnObservationOfTheYearItselfThereIsNoData() {
        var other = new Area(ESPOO, "Espoo", List.of(seen(ESPOO, 2023, "60"), seen(ESPOO, 2025, "60")));
        assertThat(lines(ENDED, target(2024), of(other))).singleElement().satisfies(line -> {
            assertThat(line.light()).isEqualTo(Light.NO_DATA);
            assertThat(line.observed()).isEmpty();
        });
        assertThat(lines(ENDED, target(2024), TargetReading.NOTHING)).singleElement().satisfies(line -> assertThat(line.light()).isEqualTo(Light.NO_DATA));
    }

    @Test
    void theWholeCountryIsOnlyThereToCompareWith() {
        var compared = new TargetReading(Optional.of(indicator()), Optional.empty(), List.of(area(RegionCode.FINLAND, 2024, new BigDecimal("90"))), false);
        assertThat(lines(ENDED, target(2024), compared)).singleElement().satisfies(line -> {
            assertThat(line.light()).isEqualTo(Light.NO_DATA);
            assertThat(line.area()).isEmpty();
        });
    }

    @Test
    void aYearThatHasNotEndedGetsNoVerdictHoweverGoodItLooks() {
        assertThat(lines(new RatedYear(2024, false), target(2024), of(area(ESPOO, 2024, new BigDecimal("99"))))).extracting(RatingLine::light).containsExactly(Light.YEAR_GOES_ON);
    }

    @Test
    void beforeItsYearATargetIsNotDueButAnAreasOwnValueIs() {
        var cells = new TargetCard(null, "", "", null, null, "", List.of(), List.of(new CellTarget(HANKO.value(), "Hanko", 2023, new BigDecimal("40"))));
        var areas = of(area(ESPOO, 2024, new BigDecimal("60")), area(HANKO, 2024, new BigDecimal("41")));
        assertThat(lines(ENDED, target(2025).with(cells), areas)).extracting(RatingLine::light).containsExactly(Light.NOT_DUE, Light.REACHED);
        assertThat(lines(new RatedYear(2026, true), target(2025), of(area(ESPOO, 2026, new BigDecimal("60"))))).extracting(RatingLine::light).containsExactly(Light.REACHED);
    }

    private static List<RatingLine> lines(RatedYear year, ImpactTarget target, TargetReading reading) {
        return new Judgement(year).lines(new RatedTarget(Words.of("Hoitoon pääsy", "Tillgång till vård"), target), reading);
    }

    private static ImpactTarget target(int year) {
        return new ImpactTarget("Apua ajoissa", "5186", "%", Direction.AT_LEAST, new BigDecimal("50"), year, BigDecimal.TEN, new Baseline.ToBeMeasured(), "Sotkanet");
    }

    private static TargetReading of(Area... areas) {
        return new TargetReading(Optional.of(indicator()), Optional.empty(), List.of(areas), true);
    }

    private static Area area(RegionCode region, int year, BigDecimal value) {
        return new Area(region, region.value(), List.of(seen(region, year, value.toPlainString())));
    }

    private static Observation seen(RegionCode region, int year, String value) {
        return new Observation(ObservationId.total(new IndicatorId(5186), region, Year.of(year)), new Region(region, RegionLevel.MUNICIPALITY, new Words(region.value(), null, null)),
                new BigDecimal(value), Optional.empty(), new Provenance("THL", "CC BY 4.0", LocalDate.of(2025, 6, 1)), Optional.empty(), "luvut.csv", Instant.EPOCH);
    }

    private static Indicator indicator() {
        return new Indicator(new IndicatorId(5186), "fast_access", new Words("Nopea pääsy", null, "Fast access"), IndicatorUnit.PERCENT, Indicator.Topic.ACCESS_AND_QUALITY,
                Indicator.Direction.UNKNOWN, true, "THL");
    }
}
