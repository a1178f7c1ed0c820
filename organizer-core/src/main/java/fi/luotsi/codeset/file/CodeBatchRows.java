package fi.luotsi.codeset.file;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import fi.luotsi.acting.OrganizerId;

@Repository
class CodeBatchRows {

    private final JdbcClient jdbc;

    CodeBatchRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<CodeBatch> batches(int most) {
        return jdbc.sql("select * from catalogue_code_batch order by number desc limit ?").param(most).query(CodeBatchRows::batch).list();
    }

    void begin(UUID batch, OrganizerId organizer, String fileName, String sha256, int rows, Instant at, String by) {
        jdbc.sql("insert into catalogue_code_batch (id, organizer_id, file_name, sha256, rows, at, by_name) values (?, ?, ?, ?, ?, ?, ?)")
                .params(batch, organizer.value(), fileName, sha256, rows, at.atOffset(ZoneOffset.UTC), by).update();
    }

    /** Whether some code that only this batch has brought stands in a chain. */
    boolean holdsDrawn(OrganizerId organizer, UUID batch) {
        return jdbc.sql("""
                select exists (select from catalogue_code brought where brought.batch_id = :batch and luotsi_draws_with(:organizer, brought.code)
                    and not exists (select from catalogue_code other left join catalogue_code_batch its on its.id = other.batch_id
                        where other.organizer_id = brought.organizer_id and other.code = brought.code and other.batch_id is distinct from brought.batch_id and its.undone_at is null))""")
                .param("batch", batch).param("organizer", organizer.value()).query(Boolean.class).single();
    }

    /** Whether the batch was there and held until now. */
    boolean undo(UUID batch, Instant at, String by) {
        return jdbc.sql("update catalogue_code_batch set undone_at = ?, undone_by = ? where id = ? and undone_at is null")
                .params(at.atOffset(ZoneOffset.UTC), by, batch).update() == 1;
    }

    private static CodeBatch batch(ResultSet row, int number) throws SQLException {
        var undone = row.getObject("undone_at", OffsetDateTime.class);
        return new CodeBatch(row.getObject("id", UUID.class), row.getString("file_name"), row.getInt("rows"), row.getObject("at", OffsetDateTime.class).toInstant(),
                row.getString("by_name"), undone == null ? null : new CodeBatch.Undone(undone.toInstant(), row.getString("undone_by")));
    }
}
