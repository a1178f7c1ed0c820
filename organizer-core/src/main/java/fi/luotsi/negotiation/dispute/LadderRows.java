package fi.luotsi.negotiation.dispute;

import java.math.BigDecimal;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Locale;

import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import fi.luotsi.acting.Acting;
import fi.luotsi.acting.OrganizerId;
import fi.luotsi.catalogue.Words;
import fi.luotsi.money.Euros;

@Repository
class LadderRows {

    private static final Locale SWEDISH = Locale.of("sv");

    private final JdbcClient jdbc;
    private final JdbcTemplate template;

    LadderRows(JdbcClient jdbc, JdbcTemplate template) {
        this.jdbc = jdbc;
        this.template = template;
    }

    /** The last ladder that was laid down, or the shipped one. */
    Ladder of(OrganizerId organizer) {
        record Row(int version, Ladder.Level level) {}
        var rows = jdbc.sql("""
                select * from negotiation_ladder_level l where organizer_id = :organizer
                    and version = (select max(version) from negotiation_ladder_level where organizer_id = :organizer) order by level""")
                .param("organizer", organizer.value()).query((row, _) -> {
                    BigDecimal limit = row.getBigDecimal("euro_limit");
                    return new Row(row.getInt("version"), new Ladder.Level(new Words(row.getString("name_fi"), row.getString("name_sv"), row.getString("name_en")),
                            row.getObject("days", Integer.class), limit == null ? null : Euros.of(limit)));
                }).list();
        return rows.isEmpty() ? Ladder.SHIPPED : new Ladder(rows.getFirst().version(), rows.stream().map(Row::level).toList());
    }

    void lock(OrganizerId organizer) {
        jdbc.sql("select pg_advisory_xact_lock(hashtextextended(?, 0))").param("ladder " + organizer).query((row, number) -> number).single();
    }

    void insert(Acting.OrganizerStaff acting, Ladder ladder, Instant at) {
        for (int number = 1; number <= Ladder.TOP; number++) {
            var level = ladder.level(number);
            template.update("""
                    insert into negotiation_ladder_level (organizer_id, version, level, name_fi, name_sv, name_en, days, euro_limit, by_name, by_user, at)
                    values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""", acting.organizer().value(), ladder.version(), number, level.name().fi(),
                    level.name().in(SWEDISH), level.name().en(), level.days(), level.limit() == null ? null : level.limit().toBigDecimal(), acting.name(),
                    acting.user().value(), Timestamp.from(at));
        }
    }

    static List<Ladder.Level> withoutTopLimits(List<Ladder.Level> levels) {
        var top = levels.getLast();
        return java.util.stream.Stream.concat(levels.stream().limit(Ladder.TOP - 1), java.util.stream.Stream.of(new Ladder.Level(top.name(), null, null))).toList();
    }
}
