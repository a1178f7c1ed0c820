package fi.luotsi.view;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.UUID;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import fi.luotsi.acting.Acting;
import fi.luotsi.acting.Tenancy;

/** A person's saved views; nobody else's are ever seen. */
@Service
@Transactional
public class SavedViews {

    public static final int LONGEST_NAME = 80;
    static final int LONGEST_QUERY = 1000;
    static final int MOST = 50;

    private final Tenancy tenancy;
    private final JdbcClient jdbc;
    private final Clock clock;

    SavedViews(Tenancy tenancy, JdbcClient jdbc, Clock clock) {
        this.tenancy = tenancy;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** What became of saving a view. */
    public enum Outcome { SAVED, NAME_MISSING, NAME_TOO_LONG, TOO_MANY, QUERY_TOO_LONG }

    /** In the order of their names. */
    @Transactional(readOnly = true)
    public List<SavedView> at(Acting.Person acting, Place place) {
        tenancy.enter(acting);
        return jdbc.sql("select id, name, query from saved_view where user_id = ? and place = ? order by lower(name), name")
                .params(acting.user().value(), place.name())
                .query((row, number) -> new SavedView(row.getObject("id", UUID.class), row.getString("name"), row.getString("query"))).list();
    }

    /** Gives a way of looking a name; a name used before now means this one. */
    public Outcome save(Acting.Person acting, Place place, String name, String query) {
        tenancy.enter(acting);
        var named = name.replace("\0", "").strip();
        if (named.isEmpty()) {
            return Outcome.NAME_MISSING;
        }
        if (named.length() > LONGEST_NAME) {
            return Outcome.NAME_TOO_LONG;
        }
        if (query.length() > LONGEST_QUERY) {
            return Outcome.QUERY_TOO_LONG;
        }
        if (at(acting, place).stream().filter(view -> !view.name().equals(named)).count() >= MOST) {
            return Outcome.TOO_MANY;
        }
        jdbc.sql("""
                insert into saved_view (id, user_id, place, name, query, created_at) values (?, ?, ?, ?, ?, ?)
                on conflict (user_id, place, name) do update set query = excluded.query""")
                .params(UUID.randomUUID(), acting.user().value(), place.name(), named, query.replace("\0", ""), Timestamp.from(clock.instant())).update();
        return Outcome.SAVED;
    }

    public void forget(Acting.Person acting, UUID id) {
        tenancy.enter(acting);
        jdbc.sql("delete from saved_view where user_id = ? and id = ?").params(acting.user().value(), id).update();
    }
}
