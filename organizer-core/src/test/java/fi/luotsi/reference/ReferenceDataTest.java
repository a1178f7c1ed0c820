package fi.luotsi.reference;

import static org.assertj.core.api.Assertions.assertThat;

import fi.luotsi.acting.Acting;
import fi.luotsi.catalogue.ServicePackage;
import fi.luotsi.catalogue.ServicePackages;
import fi.luotsi.indicator.IndicatorId;
import fi.luotsi.indicator.Indicators;
import fi.luotsi.indicator.ObservationId;
import fi.luotsi.indicator.Observations;
import fi.luotsi.indicator.RegionCode;
import fi.luotsi.indicator.imports.ImportBatch;
import fi.luotsi.indicator.imports.ImportBatches;
import fi.luotsi.organizer.Municipality;
import fi.luotsi.organizer.Organizer;
import fi.luotsi.organizer.Organizers;
import fi.luotsi.testing.CoreOnPostgres;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The counts are those of the sources' own list; whoever changes a shipped file meets them here. */
class ReferenceDataTest {

    private static final CoreOnPostgres CORE = new CoreOnPostgres();
    private static final Acting ANYBODY = new Acting.Installation();

    @BeforeAll
    static void load() {
        assertThat(CORE.the(ReferenceData.class).load()).isEqualTo(13);
    }

    @AfterAll
    static void close() {
        CORE.close();
    }

    @Test
    void aLaterStartLoadsNothing() {
        assertThat(CORE.the(ReferenceData.class).load()).isZero();
    }

    @Test
    void organizersKeepTheirIdsWhenTheirFileChanges() {
        var before = CORE.the(Organizers.class).byCode("15").orElseThrow();
        JdbcClient.create(CORE.database().asSuperuser()).sql("update reference_file set sha256 = 'old' where name = 'organizers'").update();
        assertThat(CORE.the(ReferenceData.class).load()).isEqualTo(1);
        assertThat(CORE.the(Organizers.class).byId(before.id()).map(Organizer::name)).contains(before.name());
    }

    @Test
    void thereAreTwentyFourOrganizersAndTheirLanguagesFollowFromTheirMunicipalities() {
        var organizers = CORE.the(Organizers.class);
        assertThat(organizers.all()).hasSize(24);
        assertThat(organizers.all().stream().filter(one -> one.population().isEmpty()).map(Organizer::code)).containsExactlyInAnyOrder("91", "HUS");
        assertThat(organizers.byCode("03").orElseThrow().bilingual()).isTrue();
        assertThat(organizers.byCode("15").orElseThrow().bilingual()).isFalse();
        assertThat(organizers.byCode("90").orElseThrow().bilingual()).isTrue();
    }

    @Test
    void thereAreAllMunicipalitiesWithTheirLanguages() {
        var municipalities = CORE.the(Organizers.class).municipalities();
        assertThat(municipalities).hasSize(308);
        assertThat(municipalities.stream().filter(one -> one.languages().isBilingual())).hasSize(33);
        assertThat(municipalities.stream().filter(one -> one.countyCode().equals("01")).map(Municipality::code)).hasSize(26);
        assertThat(CORE.the(Organizers.class).counties()).hasSize(19).filteredOn(county -> county.plannedIn2019()).hasSize(18);
    }

    @Test
    void servicePackagesSayHowSureTheyAre() {
        var packages = CORE.the(ServicePackages.class);
        assertThat(packages.all()).hasSize(50);
        assertThat(packages.ofScheme(ServicePackages.UUSIMAA_EXERCISE).stream().map(one -> one.name().fi()))
                .containsExactly("Lastensuojelu", "Lasten- ja nuorisopsykiatria", "Ikäihmisten palvelut");
        assertThat(packages.byCode("S01").orElseThrow().status()).isEqualTo(ServicePackage.Status.RECALLED);
        assertThat(packages.byCode("E1.3").orElseThrow().parent()).contains("E1");
    }

    @Test
    void thereAreThirtySevenSotkanetIndicators() {
        var all = CORE.the(Indicators.class).all(ANYBODY);
        assertThat(all.stream().filter(one -> one.indicator().id().isSotkanet())).hasSize(37);
        assertThat(all).hasSize(50);
    }

    @Test
    void everyFileLoadsWithAllItsValues() {
        var batches = CORE.the(ImportBatches.class).latest(ANYBODY, 100);
        assertThat(batches.stream().map(batch -> batch.fileName() + " " + batch.counts().added() + " + " + batch.counts().missing())).containsExactlyInAnyOrder(
                "child_placement_and_budget_by_area.csv 88 + 0", "child_placement_and_budget_by_area.csv 88 + 0",
                "home_care_75plus_uusimaa_keskisuomi_2019_2023.csv 141 + 0", "primary_care_access_cost_by_area_2020_2025.csv 314 + 106",
                "need_coefficients_by_area_2018_2023.csv 690 + 0", "sotkanet_uusimaa_keskisuomi_2000_2012.csv 5176 + 0",
                "population_projection_finland_2024.csv 110 + 0", "municipalities_uusimaa_keskisuomi.csv 384 + 0");
        assertThat(batches.stream().map(ImportBatch::importedAs).distinct()).containsExactly("INSTALLATION");
    }

    @Test
    void aKnownValueCarriesItsSourceAndDate() {
        var placed = CORE.the(Observations.class).latest(ANYBODY, new IndicatorId(3563), new RegionCode("HVA-01")).orElseThrow();
        assertThat(placed.id()).isEqualTo(ObservationId.parse("3563~HVA-01~2024~TOTAL"));
        assertThat(placed.value()).isEqualByComparingTo("0.7");
        assertThat(placed.absolute().orElseThrow()).isEqualByComparingTo("177");
        assertThat(placed.provenance().source()).isEqualTo("THL, Sotkanet.fi");
        assertThat(placed.provenance().asOf()).isEqualTo(LocalDate.of(2026, 8, 18));
        assertThat(placed.footnote().orElseThrow()).contains("0–24-vuotiaita");
    }

    @Test
    void everyObservationIsOfAKnownIndicatorRegionSourceAndBatch() {
        var jdbc = JdbcClient.create(CORE.database().asSuperuser());
        assertThat(jdbc.sql("""
                select count(*) from indicator_observation o join indicator i on i.id = o.indicator_id join indicator_region r on r.id = o.region_id
                    join indicator_provenance p on p.id = o.provenance_id join indicator_import b on b.id = o.batch_id
                """).query(Long.class).single()).isEqualTo(jdbc.sql("select count(*) from indicator_observation").query(Long.class).single()).isEqualTo(6991);
    }

    @Test
    void blanksOfTheSourceStayMissing() {
        assertThat(CORE.the(Observations.class).byId(ANYBODY, ObservationId.parse("6411~MAA-FI~2020~TOTAL"))).isEmpty();
        assertThat(CORE.the(Observations.class).series(ANYBODY, new IndicatorId(6411), RegionCode.FINLAND)).isNotEmpty();
        assertThat(CORE.the(Observations.class).page(ANYBODY, new IndicatorId(4), Optional.empty(), 1, 100)).hasSize(100);
        assertThat(List.copyOf(CORE.the(Indicators.class).regionsOf(ANYBODY, new IndicatorId(4)))).isNotEmpty();
    }
}
