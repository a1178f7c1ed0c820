package fi.luotsi.notice.bell;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import fi.luotsi.notice.LineJson;

/** Notices as their reader sees them: row-level security leaves nobody else's. */
@Repository
class NoticeRows {

    private final JdbcClient jdbc;

    NoticeRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Notice> list(boolean unreadOnly, int limit) {
        return jdbc.sql("select * from notice" + (unreadOnly ? " where read_at is null" : "") + " order by at desc, id limit ?").param(limit)
                .query(NoticeRows::notice).list();
    }

    int unread() {
        return jdbc.sql("select count(*) from notice where read_at is null").query(Integer.class).single();
    }

    Optional<Notice> find(NoticeId id) {
        return jdbc.sql("select * from notice where id = ?").param(id.value()).query(NoticeRows::notice).optional();
    }

    void read(NoticeId id, Instant at) {
        jdbc.sql("update notice set read_at = ? where id = ? and read_at is null").params(Timestamp.from(at), id.value()).update();
    }

    void readAll(Instant at) {
        jdbc.sql("update notice set read_at = ? where read_at is null").param(Timestamp.from(at)).update();
    }

    private static Notice notice(ResultSet row, int number) throws SQLException {
        return new Notice(new NoticeId(row.getObject("id", UUID.class)), Occasion.valueOf(row.getString("occasion")), LineJson.facts(row.getString("facts")),
                row.getString("path"), row.getTimestamp("at").toInstant(), row.getTimestamp("read_at") != null);
    }
}
