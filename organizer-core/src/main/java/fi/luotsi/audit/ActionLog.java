package fi.luotsi.audit;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import fi.luotsi.acting.Acting;
import fi.luotsi.audit.LogEntry.Channel;

/**
 * The append-only log. Rows are written inside the transaction of what they tell of: either both are there or neither is.
 */
@Component
public class ActionLog {

    private static final String LAST = """
            select sequence, hash from audit_entry where subject = :subject and channel = :channel order by sequence desc limit 1
            """;
    private static final String APPEND = """
            insert into audit_entry (organizer_id, provider_id, subject, channel, sequence, at, by_user, by_name, acting_for, role,
                what, item, before, after, previous_hash, hash)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?::jsonb, ?::jsonb, ?, ?)
            """;
    private static final String CHAIN = """
            select subject, channel, sequence, at, by_user, by_name, acting_for, role, what, item, before::text, after::text,
                previous_hash, hash
            from audit_entry where subject = :subject and channel = :channel order by sequence
            """;

    private final JdbcClient jdbc;
    private final JdbcTemplate batches;
    private final Clock clock;

    ActionLog(JdbcClient jdbc, JdbcTemplate batches, Clock clock) {
        this.jdbc = jdbc;
        this.batches = batches;
        this.clock = clock;
    }

    /** What the rows are about and between whom; the tenancy of the rows. */
    public record Subject(UUID id, UUID organizer, UUID provider) {}

    /** One thing done, to be sealed into a row. */
    public record Act(String what, @Nullable UUID item, @Nullable Map<String, Object> before, @Nullable Map<String, Object> after) {}

    /**
     * Appends the acts in their order and returns the sequence of the last of them. Writers of one chain wait for each other
     * until the end of the transaction.
     */
    public long append(Acting.Person acting, Subject subject, Channel channel, List<Act> acts) {
        return append(Actor.of(acting), subject, channel, acts);
    }

    /** Appends what a date has brought about, after everything people have done. */
    public long append(Acting.Calendar acting, Subject subject, List<Act> acts) {
        return append(Actor.of(acting), subject, Channel.MOVE, acts);
    }

    private long append(Actor acting, Subject subject, Channel channel, List<Act> acts) {
        jdbc.sql("select pg_advisory_xact_lock(hashtextextended(:chain, 0))").param("chain", subject.id() + channel.name())
                .query((row, number) -> number).single();
        var last = jdbc.sql(LAST).param("subject", subject.id()).param("channel", channel.name())
                .query((row, number) -> new Last(row.getLong("sequence"), row.getString("hash"))).optional()
                .orElse(new Last(0, LogEntry.BEGINNING));
        var rows = new ArrayList<LogEntry>();
        for (Act act : acts) {
            var row = seal(acting, subject, channel, act, last);
            rows.add(row);
            last = new Last(row.sequence(), row.hash());
        }
        write(subject, rows);
        return last.sequence();
    }

    /** The whole chain as far as the acting person may see it, oldest first; the caller has entered the tenancy. */
    public List<LogEntry> chain(UUID subject, Channel channel) {
        return jdbc.sql(CHAIN).param("subject", subject).param("channel", channel.name()).query(ActionLog::read).list();
    }

    private LogEntry seal(Actor acting, Subject subject, Channel channel, Act act, Last last) {
        var at = clock.instant().truncatedTo(ChronoUnit.MICROS);
        var open = new LogEntry(subject.id(), channel, last.sequence() + 1, at, acting.user(), acting.name(), acting.actingFor(),
                acting.role(), act.what(), act.item(), act.before(), act.after(), last.hash(), "");
        return new LogEntry(open.subject(), open.channel(), open.sequence(), open.at(), open.user(), open.name(), open.actingFor(),
                open.role(), open.what(), open.item(), open.before(), open.after(), open.previousHash(), LogEntry.hashOf(open));
    }

    private void write(Subject subject, List<LogEntry> rows) {
        batches.batchUpdate(APPEND, rows, 100, (statement, row) -> {
            Object[] values = {subject.organizer(), subject.provider(), row.subject(), row.channel().name(), row.sequence(),
                    Timestamp.from(row.at()), row.user(), row.name(), row.actingFor(), row.role(), row.what(), row.item(),
                    json(row.before()), json(row.after()), row.previousHash(), row.hash()};
            for (int index = 0; index < values.length; index++) {
                statement.setObject(index + 1, values[index]);
            }
        });
    }

    private static @Nullable String json(@Nullable Map<String, Object> object) {
        return object == null ? null : CanonicalJson.of(object);
    }

    private static LogEntry read(ResultSet row, int number) throws SQLException {
        return new LogEntry(row.getObject("subject", UUID.class), Channel.valueOf(row.getString("channel")), row.getLong("sequence"),
                instant(row), row.getObject("by_user", UUID.class), row.getString("by_name"), row.getString("acting_for"),
                row.getString("role"), row.getString("what"), row.getObject("item", UUID.class), object(row.getString("before")),
                object(row.getString("after")), row.getString("previous_hash"), row.getString("hash"));
    }

    private static Instant instant(ResultSet row) throws SQLException {
        return row.getTimestamp("at").toInstant();
    }

    private static @Nullable Map<String, Object> object(@Nullable String json) {
        return json == null ? null : CanonicalJson.read(json);
    }

    /** Who stands in a row. The calendar has no user: its id is all zeros. */
    private record Actor(UUID user, String name, String actingFor, String role) {

        static Actor of(Acting.Person person) {
            return new Actor(person.user().value(), person.name(), person instanceof Acting.ProviderStaff ? "PROVIDER" : "ORGANIZER", person.role().name());
        }

        static Actor of(Acting.Calendar calendar) {
            return new Actor(new UUID(0, 0), "Luotsi", LogEntry.NOBODY, "CALENDAR");
        }
    }

    private record Last(long sequence, String hash) {}
}
