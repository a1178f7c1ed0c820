package fi.luotsi.reference;

import fi.luotsi.acting.Acting;
import fi.luotsi.indicator.imports.ImportForm;
import fi.luotsi.indicator.imports.ImportOutcome;
import fi.luotsi.indicator.imports.ImportProgress;
import fi.luotsi.indicator.imports.ImportSource;
import fi.luotsi.indicator.imports.ObservationImport;
import java.util.List;
import org.springframework.stereotype.Component;

/** Statistics that ship, each a CSV and the settings of its import beside it. */
@Component
class ShippedObservations {

    private static final String FOLDER = "/fi/luotsi/indicator/data/";

    static final List<Pair> ALL = List.of(
            new Pair("child_placement_and_budget_by_area", "child_placement_and_budget_by_area"),
            new Pair("child_placement_and_budget_by_area", "budget_by_area"),
            new Pair("home_care_75plus_uusimaa_keskisuomi_2019_2023", "home_care_75plus_uusimaa_keskisuomi_2019_2023"),
            new Pair("primary_care_access_cost_by_area_2020_2025", "primary_care_access_cost_by_area_2020_2025"),
            new Pair("need_coefficients_by_area_2018_2023", "need_coefficients_by_area_2018_2023"),
            new Pair("sotkanet_uusimaa_keskisuomi_2000_2012", "sotkanet_uusimaa_keskisuomi_2000_2012"),
            new Pair("population_projection_finland_2024", "population_projection_finland_2024"),
            new Pair("municipalities_uusimaa_keskisuomi", "municipalities_uusimaa_keskisuomi"));

    private final ObservationImport observations;

    ShippedObservations(ObservationImport observations) {
        this.observations = observations;
    }

    /** Values and the settings by which they are read. */
    record Pair(String csv, String settings) {

        ShippedFile values() {
            return new ShippedFile(FOLDER + csv + ".csv");
        }

        ShippedFile mapping() {
            return new ShippedFile(FOLDER + settings + ".properties");
        }
    }

    /** @throws IllegalStateException if a file that ships is not in order */
    void load(Acting acting, Pair pair) {
        var outcome = observations.run(acting, ImportSource.of(pair.values().name(), pair.values()::open), ImportForm.of(pair.mapping().settings()),
                false, ImportProgress.NONE);
        if (outcome instanceof ImportOutcome.Refused refused) {
            throw new IllegalStateException(pair.csv() + ": " + refused.errors());
        }
    }
}
