package fi.luotsi.indicator.imports;

import static org.assertj.core.api.Assertions.assertThat;

import fi.luotsi.acting.Acting;
import fi.luotsi.acting.Role;
import fi.luotsi.acting.UserId;
import fi.luotsi.catalogue.Words;
import fi.luotsi.indicator.jobs.ImportJob;
import fi.luotsi.indicator.jobs.ImportJob.State;
import fi.luotsi.indicator.jobs.ImportJobs;
import fi.luotsi.organizer.Organizer;
import fi.luotsi.acting.OrganizerId;
import fi.luotsi.organizer.OrganizerKind;
import fi.luotsi.organizer.Organizers;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.OptionalInt;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

class ImportJobsTest {

    private final IndicatorsOnPostgres indicators = new IndicatorsOnPostgres();
    private final ImportJobs jobs = indicators.core().the(ImportJobs.class);
    private final Acting.OrganizerStaff administrator = administratorOf("01");

    @AfterEach
    void close() {
        indicators.close();
    }

    @Test
    void aFileIsCheckedThenImportedWhenTheAdministratorSaysSoAndThenForgotten() throws IOException {
        var id = handIn("indicator,region,year,value", "191,049,2023,1", "191,091,2023,");
        jobs.perform(administrator, id);
        assertThat(job(id).state()).isEqualTo(State.CHECKED);
        assertThat(job(id).findings().orElseThrow().counts()).isEqualTo(new ImportCounts(2, 1, 0, 0, 1));
        assertThat(indicators.count()).isZero();

        assertThat(jobs.release(administrator, id)).isTrue();
        assertThat(jobs.release(administrator, id)).isFalse();
        jobs.perform(administrator, id);
        assertThat(job(id).state()).isEqualTo(State.IMPORTED);
        assertThat(indicators.count()).isEqualTo(1);
        assertThat(parts()).isZero();
    }

    @Test
    void aFileWithErrorsIsRefusedWithThem() throws IOException {
        var id = handIn("indicator,region,year,value", "191,049,2023,x");
        jobs.perform(administrator, id);
        assertThat(job(id).state()).isEqualTo(State.REFUSED);
        assertThat(job(id).findings().orElseThrow().errors()).containsExactly(ImportError.at(ImportProblem.NOT_A_NUMBER, 2, "value", "x"));
        assertThat(parts()).isZero();
    }

    @Test
    void aFileOfSeveralPartsIsReadAsOne() throws IOException {
        var lines = new StringBuilder("indicator,region,year,value,note\n");
        for (int year = 1900; year < 2000; year++) {
            lines.append("191,049,").append(year).append(",1,").append("y".repeat(30_000)).append('\n');
        }
        var id = jobs.handIn(administrator, "long.csv", IndicatorsOnPostgres.LONG, new ByteArrayInputStream(lines.toString().getBytes()));
        assertThat(parts()).isGreaterThan(2);
        jobs.perform(administrator, id);
        assertThat(job(id).findings().orElseThrow().counts().read()).isEqualTo(100);
    }

    @Test
    void anotherOrganizersAdministratorSeesNothingOfIt() throws IOException {
        var id = handIn("indicator,region,year,value", "191,049,2023,1");
        var other = administratorOf("15");
        assertThat(jobs.byId(other, id)).isEmpty();
        assertThat(jobs.latest(other, 10)).isEmpty();
        assertThat(jobs.release(other, id)).isFalse();
    }

    private UUID handIn(String... lines) throws IOException {
        return jobs.handIn(administrator, "file.csv", IndicatorsOnPostgres.LONG, new ByteArrayInputStream(IndicatorsOnPostgres.text(lines)));
    }

    private ImportJob job(UUID id) {
        return jobs.byId(administrator, id).orElseThrow();
    }

    private long parts() {
        return JdbcClient.create(indicators.core().database().asSuperuser()).sql("select count(*) from indicator_import_job_part").query(Long.class).single();
    }

    private Acting.OrganizerStaff administratorOf(String code) {
        var id = indicators.core().the(Organizers.class).register(new Organizer(OrganizerId.random(), code, OrganizerKind.WELLBEING_SERVICES_COUNTY,
                new Words("Alue " + code, null, null), OptionalInt.empty(), false, "Keksitty"));
        return new Acting.OrganizerStaff(UserId.random(), "Pääkäyttäjä", Role.ADMINISTRATOR, id);
    }
}
