package fi.luotsi.access;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import fi.luotsi.acting.Acting;
import fi.luotsi.acting.UserId;

/** The log of keeping users, written in the transaction of what it tells. */
@Repository
class KeptEntries {

    private final JdbcClient jdbc;
    private final Clock clock;

    KeptEntries(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    void note(Acting acting, UserId user, Seat seat, KeptEntry.What what) {
        var by = acting instanceof Acting.Person person ? person : null;
        jdbc.sql("""
                insert into access_entry (at, user_id, organizer_id, provider_id, by_user, by_name, what, role)
                values (:at, :user, :organizer, :provider, :by, :name, :what, :role)""")
                .param("at", Timestamp.from(clock.instant())).param("user", user.value())
                .param("organizer", organizer(seat)).param("provider", provider(seat))
                .param("by", by == null ? null : by.user().value()).param("name", by == null ? null : by.name())
                .param("what", what.name()).param("role", seat.role().name()).update();
    }

    /** Oldest first. */
    List<KeptEntry> of(UserId user) {
        return jdbc.sql("select at, by_name, what from access_entry where user_id = ? order by id").param(user.value())
                .query((row, number) -> new KeptEntry(row.getTimestamp("at").toInstant(), row.getString("by_name"),
                        KeptEntry.What.valueOf(row.getString("what")))).list();
    }

    private static @Nullable UUID organizer(Seat seat) {
        return seat instanceof Seat.AtOrganizer at ? at.organizer().value() : null;
    }

    private static @Nullable UUID provider(Seat seat) {
        return seat instanceof Seat.AtProvider at ? at.provider().value() : null;
    }
}
