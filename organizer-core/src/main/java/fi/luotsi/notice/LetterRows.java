package fi.luotsi.notice;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Letters as the database keeps them. */
@Repository
class LetterRows implements Outbox {

    private static final String WAITS = "sent_at is null and given_up_at is null";

    private final JdbcClient jdbc;
    private final Clock clock;

    LetterRows(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** @param attempts that have failed so far */
    record Waiting(LetterId id, Letter letter, int attempts) {}

    @Override
    public void post(Letter letter) {
        var now = Timestamp.from(clock.instant());
        jdbc.sql("""
                insert into notice_letter (id, recipient, language, kind, lines, posted_at, attempts, next_attempt_at)
                values (?, ?, ?, ?, ?::jsonb, ?, 0, ?)""")
                .params(UUID.randomUUID(), letter.recipient(), letter.language().getLanguage(), letter.kind().name(), LineJson.write(letter.lines()), now, now)
                .update();
    }

    /** The one that waits longest and is due, locked until the transaction ends; those that another node has in hand are left out. */
    Optional<Waiting> next(Instant now) {
        return jdbc.sql("select id, recipient, language, kind, lines::text, attempts from notice_letter where " + WAITS
                + " and next_attempt_at <= ? order by entry limit 1 for update skip locked").param(Timestamp.from(now))
                .query((row, number) -> new Waiting(new LetterId(row.getObject("id", UUID.class)), new Letter(row.getString("recipient"),
                        Locale.of(row.getString("language")), Letter.Kind.valueOf(row.getString("kind")), LineJson.lines(row.getString("lines"))),
                        row.getInt("attempts"))).optional();
    }

    void sent(LetterId id, Instant at) {
        jdbc.sql("update notice_letter set sent_at = ?, lines = '[]', last_error = null where id = ?").params(Timestamp.from(at), id.value()).update();
    }

    void failed(LetterId id, int attempts, Instant again, String why) {
        jdbc.sql("update notice_letter set attempts = ?, next_attempt_at = ?, last_error = ? where id = ?")
                .params(attempts, Timestamp.from(again), why, id.value()).update();
    }

    void givenUp(LetterId id, Instant at, String why) {
        jdbc.sql("update notice_letter set attempts = attempts + 1, given_up_at = ?, lines = '[]', last_error = ? where id = ?")
                .params(Timestamp.from(at), why, id.value()).update();
    }

    void clear(Instant before) {
        jdbc.sql("delete from notice_letter where sent_at < ?").param(Timestamp.from(before)).update();
    }

    PostState state() {
        return jdbc.sql("select count(*) filter (where " + WAITS + ") waiting, min(posted_at) filter (where " + WAITS + """
                ) since, count(*) filter (where given_up_at is not null) given_up,
                (select last_error from notice_letter where last_error is not null order by next_attempt_at desc limit 1) last_error from notice_letter""")
                .query((row, number) -> new PostState(row.getLong("waiting"), row.getTimestamp("since") == null ? null : row.getTimestamp("since").toInstant(),
                        row.getLong("given_up"), row.getString("last_error"))).single();
    }
}
