package fi.luotsi.notice.bell;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.EnumMap;
import java.util.Optional;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import fi.luotsi.acting.UserId;

/** Addresses, choices and feeds of readers. */
@Repository
class ReaderRows {

    private final JdbcClient jdbc;
    private final JdbcTemplate template;

    ReaderRows(JdbcClient jdbc, JdbcTemplate template) {
        this.jdbc = jdbc;
        this.template = template;
    }

    Wishes wishes(UserId user) {
        var mail = new EnumMap<Topic, Mail>(Topic.class);
        jdbc.sql("select topic, mail from notice_choice where user_id = ?").param(user.value())
                .query(row -> { mail.put(Topic.valueOf(row.getString("topic")), Mail.valueOf(row.getString("mail"))); });
        return jdbc.sql("select mail, feed_hash is not null as feed from notice_reader where user_id = ?").param(user.value())
                .query((row, number) -> new Wishes(row.getString("mail"), mail, row.getBoolean("feed"))).optional().orElse(new Wishes(null, mail, false));
    }

    /** A new address, and one given back after a pause, begins with what comes from now on. */
    void write(UserId user, @Nullable String address, Instant at) {
        template.update("""
                insert into notice_reader as kept (user_id, mail, since) values (?, ?, ?)
                on conflict (user_id) do update set mail = excluded.mail, since = case when kept.mail is null then excluded.since else kept.since end""",
                user.value(), address, Timestamp.from(at));
    }

    /** Switched on again it begins with what comes from now on; from daily to instant nothing is left out. */
    void choose(UserId user, Topic topic, Mail mail, Instant at) {
        jdbc.sql("""
                insert into notice_choice as kept (user_id, topic, mail, since) values (?, ?, ?, '-infinity')
                on conflict (user_id, topic) do update set mail = excluded.mail,
                    since = case when kept.mail = 'OFF' and excluded.mail <> 'OFF' then ? else kept.since end""")
                .params(user.value(), topic.name(), mail.name(), Timestamp.from(at)).update();
    }

    void feed(UserId user, byte @Nullable [] hash, Instant at) {
        template.update("insert into notice_reader (user_id, since, feed_hash) values (?, ?, ?) on conflict (user_id) do update set feed_hash = excluded.feed_hash",
                user.value(), Timestamp.from(at), hash);
    }

    Optional<UserId> ofFeed(byte[] hash) {
        return jdbc.sql("select user_id from notice_reader where feed_hash = ?").param(hash)
                .query((row, number) -> new UserId(row.getObject("user_id", UUID.class))).optional();
    }
}
