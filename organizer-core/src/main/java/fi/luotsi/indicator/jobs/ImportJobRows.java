package fi.luotsi.indicator.jobs;

import fi.luotsi.acting.Acting;
import fi.luotsi.acting.Tenancy;
import fi.luotsi.indicator.imports.ImportPhase;
import fi.luotsi.indicator.imports.ImportSource;
import fi.luotsi.indicator.jobs.ImportJob.Findings;
import fi.luotsi.indicator.jobs.ImportJob.State;
import java.io.IOException;
import java.io.InputStream;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Each method is a transaction of its own, so that an import under way can be watched, and read its file while it copies. */
@Repository
class ImportJobRows {

    private static final int PART = 1 << 20;
    /** A running job nobody has heard of for so long was broken off. */
    private static final Duration SILENCE = Duration.ofMinutes(10);
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final String JOB = "select id, file_name, settings, state, phase, rows, outcome, created_at, touched_at from indicator_import_job ";

    private final JdbcClient jdbc;
    private final Tenancy tenancy;
    private final TransactionTemplate transaction;
    private final Clock clock;

    ImportJobRows(JdbcClient jdbc, Tenancy tenancy, PlatformTransactionManager transactions, Clock clock) {
        this.jdbc = jdbc;
        this.tenancy = tenancy;
        this.clock = clock;
        transaction = new TransactionTemplate(transactions);
        transaction.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    void add(Acting.OrganizerStaff acting, UUID id, String fileName, Map<String, String> settings) {
        as(acting, () -> jdbc.sql("""
                insert into indicator_import_job (id, organizer_id, user_id, file_name, settings, state, phase, rows, created_at, touched_at)
                values (?, ?, ?, ?, ?, 'CHECKING', 'READING', 0, ?, ?)
                """).params(id, acting.organizer().value(), acting.user().value(), fileName, JSON.writeValueAsString(settings), now(), now()).update());
    }

    void store(Acting.OrganizerStaff acting, UUID id, InputStream file) throws IOException {
        int part = 0;
        for (byte[] bytes = file.readNBytes(PART); bytes.length > 0; bytes = file.readNBytes(PART)) {
            int number = part++;
            byte[] piece = bytes;
            as(acting, () -> jdbc.sql("insert into indicator_import_job_part (job_id, part, bytes) values (?, ?, ?)").params(id, number, piece).update());
        }
    }

    ImportSource source(Acting.OrganizerStaff acting, ImportJob job) {
        return ImportSource.of(job.fileName(), () -> new StoredParts(part -> as(acting, () ->
                jdbc.sql("select bytes from indicator_import_job_part where job_id = ? and part = ?").params(job.id(), part)
                        .query((row, _) -> row.getBytes("bytes")).optional())));
    }

    List<ImportJob> latest(Acting.OrganizerStaff acting, int most) {
        return as(acting, () -> jdbc.sql(JOB + "order by created_at desc limit ?").param(most).query(this::job).list());
    }

    Optional<ImportJob> byId(Acting.OrganizerStaff acting, UUID id) {
        return as(acting, () -> jdbc.sql(JOB + "where id = ?").param(id).query(this::job).optional());
    }

    boolean move(Acting.OrganizerStaff acting, UUID id, State from, State to) {
        return as(acting, () -> jdbc.sql("update indicator_import_job set state = ?, phase = 'READING', rows = 0, touched_at = ? where id = ? and state = ?")
                .params(to.name(), now(), id, from.name()).update()) == 1;
    }

    void progress(Acting.OrganizerStaff acting, UUID id, ImportPhase phase, long read) {
        as(acting, () -> jdbc.sql("update indicator_import_job set phase = ?, rows = ?, touched_at = ? where id = ?")
                .params(phase.name(), read, now(), id).update());
    }

    void end(Acting.OrganizerStaff acting, UUID id, State state, Findings findings) {
        as(acting, () -> jdbc.sql("update indicator_import_job set state = ?, outcome = ?, touched_at = ? where id = ?")
                .params(state.name(), JSON.writeValueAsString(findings), now(), id).update());
    }

    void forget(Acting.OrganizerStaff acting, UUID id) {
        as(acting, () -> jdbc.sql("delete from indicator_import_job_part where job_id = ?").param(id).update());
    }

    private <T> T as(Acting acting, Supplier<T> action) {
        return Objects.requireNonNull(transaction.execute(_ -> {
            tenancy.enter(acting);
            return action.get();
        }));
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }

    private ImportJob job(ResultSet row, int number) throws SQLException {
        var state = State.valueOf(row.getString("state"));
        Instant touched = row.getObject("touched_at", OffsetDateTime.class).toInstant();
        boolean silent = state.isRunning() && touched.plus(SILENCE).isBefore(clock.instant());
        String outcome = row.getString("outcome");
        return new ImportJob(row.getObject("id", UUID.class), row.getString("file_name"),
                JSON.readValue(row.getString("settings"), new TypeReference<Map<String, String>>() {}), silent ? State.FAILED : state,
                ImportPhase.valueOf(row.getString("phase")), row.getLong("rows"),
                outcome == null ? Optional.empty() : Optional.of(JSON.readValue(outcome, Findings.class)),
                row.getObject("created_at", OffsetDateTime.class).toInstant());
    }
}
