package fi.luotsi.ui.target;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Year;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.springframework.context.support.ResourceBundleMessageSource;

import fi.luotsi.catalogue.Words;
import fi.luotsi.indicator.IndicatorId;
import fi.luotsi.indicator.Observation;
import fi.luotsi.indicator.ObservationId;
import fi.luotsi.indicator.Provenance;
import fi.luotsi.indicator.Region;
import fi.luotsi.indicator.RegionCode;
import fi.luotsi.indicator.RegionLevel;
import fi.luotsi.target.Attainment;
import fi.luotsi.target.Baseline;
import fi.luotsi.target.CellTarget;
import fi.luotsi.target.ImpactTarget;
import fi.luotsi.target.Rhythm;
import fi.luotsi.target.TargetCard;
import fi.luotsi.target.TargetKind;
import fi.luotsi.target.TargetReading;
import fi.luotsi.target.TargetReading.Area;
import fi.luotsi.ui.table.Texts;

class TargetSheetTest {

    private static final Observation ESPOO = observation("049", "Espoo", 2021, "70");
    private static final Observation VANTAA = observation("092", "Vantaa", 2021, "70");

    @Test
    void theSameSeventyIsGreenInEspooAndRedInVantaa() {
        var sheet = TargetSheet.of(texts("fi"), "Kotona asuvat", target(new CellTarget("KUNTA-049", "Espoo", 2021, new BigDecimal("70")),
                new CellTarget("KUNTA-092", "Vantaa", 2021, new BigDecimal("80"))), reading(ESPOO, VANTAA), Map.of());
        assertThat(sheet.rows()).extracting(TargetSheet.Row::area, TargetSheet.Row::actual, TargetSheet.Row::attainment)
                .containsExactly(tuple("Espoo", "70", Attainment.MET), tuple("Vantaa", "70", Attainment.MISSED));
        assertThat(sheet.rows().get(1).due()).isEqualTo("≥\u00a080\u00a0%");
    }

    @Test
    void whatTheCardDoesNotSayIsCounted() {
        var empty = TargetSheet.of(texts("fi"), "Kotona asuvat", target(), reading(ESPOO), Map.of());
        assertThat(empty.missing()).isEqualTo(7);
        var full = target().with(new TargetCard(TargetKind.BENEFIT, "Kotona asuvat", "75 täyttäneet", Rhythm.YEARLY, 12, "Ei vaikutusta", List.of("U3"), List.of()));
        var sheet = TargetSheet.of(texts("fi"), "Kotona asuvat", full, reading(ESPOO), Map.of("U3", "Ikäihmisten palvelut"));
        assertThat(sheet.missing()).isZero();
        assertThat(sheet.facts()).extracting(TargetSheet.Fact::text).contains("hyöty", "12 kuukautta", "vuosittain", "Ikäihmisten palvelut");
    }

    @Test
    void aNumberLeadsToItsIndicatorDateAndFootnote() {
        var sheet = TargetSheet.brief(texts("fi"), "Kotona asuvat", target(), reading(ESPOO));
        assertThat(sheet.origin()).satisfies(origin -> {
            assertThat(origin.indicator()).isEqualTo("Sotkanet 5513");
            assertThat(origin.asOf()).isEqualTo("18.8.2026");
            assertThat(origin.footnote()).isEqualTo("Laskenta muuttui.");
            assertThat(origin.href()).isEqualTo("/indicators/5513?region=KUNTA-049#5513~KUNTA-049~2021~TOTAL");
        });
    }

    @Test
    void thePictureSaysTheSameInASentenceAndATable() {
        var chart = TargetSheet.brief(texts("en"), "At home", target(), reading(ESPOO)).chart();
        assertThat(chart).isNotNull();
        assertThat(chart.heading().description()).contains("Espoo: 70\u00a0% in 2021", "The target is ≥\u00a075\u00a0% in 2021; the tolerance reaches 73.5.");
        assertThat(chart.heading().source()).contains("THL", "CC BY 4.0");
        assertThat(chart.numbers().rows()).containsExactly(List.of("2021", "70"));
        assertThat(TargetSheet.brief(texts("en"), "At home", target(), TargetReading.NOTHING).chart()).isNull();
    }

    @Test
    void aWholeCountryIsComparedWithAndNeverJudged() {
        var comparison = new TargetReading(Optional.empty(), Optional.empty(), reading(ESPOO).areas(), false);
        var sheet = TargetSheet.of(texts("fi"), "Kotona asuvat", target(), comparison, Map.of());
        assertThat(sheet.rows()).isEmpty();
        assertThat(sheet.chart()).isNotNull();
    }

    private static TargetReading reading(Observation... observations) {
        return new TargetReading(Optional.empty(), Optional.of(observations[0]),
                List.of(observations).stream().map(observation -> new Area(observation.id().region(), null, List.of(observation))).toList(), true);
    }

    private static ImpactTarget target(CellTarget... cells) {
        return new ImpactTarget("Ikäihmiset asuvat kotona", "5513", "%", ImpactTarget.Direction.AT_LEAST, new BigDecimal("75"), 2021, new BigDecimal("2"),
                new Baseline.Measured(new BigDecimal("70"), 2021, "Espoo", "THL", ESPOO.id().toString()), "Raportti",
                new TargetCard(null, "", "", null, null, "", List.of(), List.of(cells)));
    }

    private static Observation observation(String municipality, String name, int year, String value) {
        var region = RegionCode.of(RegionLevel.MUNICIPALITY, municipality);
        return new Observation(ObservationId.total(new IndicatorId(5513), region, Year.of(year)), new Region(region, RegionLevel.MUNICIPALITY, Words.of(name, name)),
                new BigDecimal(value), Optional.empty(), new Provenance("THL, Sotkanet.fi", "CC BY 4.0", LocalDate.of(2026, 8, 18)), Optional.of("Laskenta muuttui."),
                "file.csv", Instant.EPOCH);
    }

    private static Texts texts(String language) {
        var bundles = new ResourceBundleMessageSource();
        bundles.setBasenames("messages/ui", "messages/table", "messages/target");
        bundles.setDefaultEncoding("UTF-8");
        bundles.setFallbackToSystemLocale(false);
        return new Texts(bundles, Locale.of(language));
    }
}
