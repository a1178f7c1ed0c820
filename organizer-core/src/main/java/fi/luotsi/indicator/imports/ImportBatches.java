package fi.luotsi.indicator.imports;

import fi.luotsi.acting.Acting;
import fi.luotsi.acting.Tenancy;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Which files have been imported, when and by whom. */
@Service
@Transactional(readOnly = true)
public class ImportBatches {

    private final JdbcClient jdbc;
    private final Tenancy tenancy;

    ImportBatches(JdbcClient jdbc, Tenancy tenancy) {
        this.jdbc = jdbc;
        this.tenancy = tenancy;
    }

    /** Newest first. */
    public List<ImportBatch> latest(Acting acting, int most) {
        tenancy.enter(acting);
        return jdbc.sql("""
                select id, file_name, sha256, form, imported_at, imported_as, rows_read, rows_new, rows_changed, rows_unchanged, rows_missing
                from indicator_import order by imported_at desc, file_name limit ?
                """).param(most).query(ImportBatches::batch).list();
    }

    /** In the transaction of the import itself. */
    void record(ImportBatch batch, Acting acting) {
        var counts = batch.counts();
        jdbc.sql("""
                insert into indicator_import (id, file_name, sha256, form, imported_at, imported_by, imported_as,
                    rows_read, rows_new, rows_changed, rows_unchanged, rows_missing)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                """)
                .params(batch.id().value(), batch.fileName(), batch.sha256(), batch.form(), batch.importedAt().atOffset(ZoneOffset.UTC))
                .param(acting instanceof Acting.Person person ? person.user().value() : null).param(batch.importedAs())
                .params(counts.read(), counts.added(), counts.changed(), counts.unchanged(), counts.missing()).update();
    }

    private static ImportBatch batch(ResultSet row, int number) throws SQLException {
        return new ImportBatch(new BatchId(row.getObject("id", UUID.class)), row.getString("file_name"), row.getString("sha256"),
                row.getString("form"), row.getObject("imported_at", OffsetDateTime.class).toInstant(), row.getString("imported_as"),
                new ImportCounts(row.getLong("rows_read"), row.getLong("rows_new"), row.getLong("rows_changed"),
                        row.getLong("rows_unchanged"), row.getLong("rows_missing")));
    }
}
