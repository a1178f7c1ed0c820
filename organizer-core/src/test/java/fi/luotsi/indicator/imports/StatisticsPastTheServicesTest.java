package fi.luotsi.indicator.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.SQLException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the database itself holds, whatever a service forgets. */
class StatisticsPastTheServicesTest {

    private static final IndicatorsOnPostgres INDICATORS = new IndicatorsOnPostgres();

    @BeforeAll
    static void aValueIsKnown() {
        INDICATORS.csv("indicator,region,year,value", "191,049,2023,1");
    }

    @AfterAll
    static void close() {
        INDICATORS.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "insert into indicator_observation select 1272, region_id, year, gender, value, absolute, provenance_id, footnote, batch_id from indicator_observation",
        "insert into indicator_provenance (source, licence, as_of) values ('x', 'x', '2026-01-01')",
        "insert into indicator_import select gen_random_uuid(), file_name, sha256, form, imported_at, null, imported_as, 0, 0, 0, 0, 0 from indicator_import"})
    void aNegotiatorCannotWriteStatistics(String sql) {
        assertThatThrownBy(() -> as("ORGANIZER_NEGOTIATOR", sql)).hasMessageContaining("row-level security");
    }

    @Test
    void aNegotiatorsUpdateFindsNoRow() throws SQLException {
        assertThat(as("ORGANIZER_NEGOTIATOR", "update indicator_observation set value = 9")).isZero();
        assertThat(as("PROVIDER_MANAGER", "update indicator set name_fi = 'x'")).isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"delete from indicator_observation", "delete from indicator", "delete from indicator_import", "update indicator_import set rows_new = 9",
        "delete from organizer_municipality", "delete from catalogue_service_package", "truncate indicator_observation"})
    void nobodyDeletes(String sql) {
        assertThatThrownBy(() -> as("ADMINISTRATOR", sql)).hasMessageContaining("permission denied");
    }

    @Test
    void aFormerFilesPartsAreNobodysWithoutARole() throws SQLException {
        assertThat(as("", "delete from indicator_import_job_part")).isZero();
    }

    private static int as(String role, String sql) throws SQLException {
        try (Connection connection = INDICATORS.core().database().asApplication().getConnection(); var statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            statement.execute("select set_config('luotsi.role', '" + role + "', true)");
            return statement.executeUpdate(sql);
        }
    }
}
