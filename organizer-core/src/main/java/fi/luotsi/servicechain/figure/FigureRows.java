package fi.luotsi.servicechain.figure;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;

import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import fi.luotsi.acting.OrganizerId;
import fi.luotsi.money.Euros;
import fi.luotsi.servicechain.ChainId;

@Repository
class FigureRows {

    private final JdbcClient jdbc;
    private final JdbcTemplate batches;

    FigureRows(JdbcClient jdbc, JdbcTemplate batches) {
        this.jdbc = jdbc;
        this.batches = batches;
    }

    /** All figures of a chain that hold, the oldest batch first. */
    List<Figure> holding(ChainId chain) {
        return jdbc.sql("""
                select figure.* from servicechain_figure figure join servicechain_figure_batch batch on batch.id = figure.batch_id
                where figure.chain_id = ? and batch.undone_at is null order by batch.number, figure.row""").param(chain.value()).query(FigureRows::figure).list();
    }

    List<FigureBatch> batches(int most) {
        return jdbc.sql("select * from servicechain_figure_batch order by number desc limit ?").param(most).query(FigureRows::batch).list();
    }

    void save(UUID batch, OrganizerId organizer, String fileName, String sha256, List<Figure> figures, Instant at, String by) {
        jdbc.sql("insert into servicechain_figure_batch (id, organizer_id, file_name, sha256, rows, at, by_name) values (?, ?, ?, ?, ?, ?, ?)")
                .params(batch, organizer.value(), fileName, sha256, figures.size(), at.atOffset(ZoneOffset.UTC), by).update();
        batches.batchUpdate("""
                insert into servicechain_figure (batch_id, organizer_id, row, chain_id, step_id, year, yearly, unit_cents, source) values (?, ?, ?, ?, ?, ?, ?, ?, ?)""",
                figures, 500, (insert, figure) -> {
                    insert.setObject(1, batch);
                    insert.setObject(2, organizer.value());
                    insert.setLong(3, figure.row());
                    insert.setObject(4, figure.chain().value());
                    insert.setObject(5, figure.step());
                    insert.setInt(6, figure.year());
                    insert.setObject(7, figure.yearly(), Types.BIGINT);
                    insert.setObject(8, figure.unit() == null ? null : figure.unit().cents(), Types.BIGINT);
                    insert.setString(9, figure.source());
                });
    }

    /** Whether the batch was there and held until now. */
    boolean undo(UUID batch, Instant at, String by) {
        return jdbc.sql("update servicechain_figure_batch set undone_at = ?, undone_by = ? where id = ? and undone_at is null")
                .params(at.atOffset(ZoneOffset.UTC), by, batch).update() == 1;
    }

    private static Figure figure(ResultSet row, int number) throws SQLException {
        var cents = row.getObject("unit_cents", Long.class);
        return new Figure(row.getLong("row"), new ChainId(row.getObject("chain_id", UUID.class)), row.getObject("step_id", UUID.class), row.getInt("year"),
                row.getObject("yearly", Long.class), cents == null ? null : Euros.ofCents(cents), row.getString("source"));
    }

    private static FigureBatch batch(ResultSet row, int number) throws SQLException {
        var undone = row.getObject("undone_at", OffsetDateTime.class);
        return new FigureBatch(row.getObject("id", UUID.class), row.getString("file_name"), row.getInt("rows"), row.getObject("at", OffsetDateTime.class).toInstant(),
                row.getString("by_name"), undone == null ? null : new FigureBatch.Undone(undone.toInstant(), row.getString("undone_by")));
    }
}
