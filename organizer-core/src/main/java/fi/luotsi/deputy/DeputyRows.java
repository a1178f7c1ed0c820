package fi.luotsi.deputy;

import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import fi.luotsi.acting.Acting;
import fi.luotsi.acting.InPlaceOf;
import fi.luotsi.acting.UserId;

/** Deputyships as the database keeps them; whose rows these are, row-level security decides. */
@Repository
class DeputyRows {

    private static final String SELECT = "select * from access_deputy ";

    private final JdbcClient jdbc;

    DeputyRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(Acting.Person by, Deputyship named, Instant at) {
        jdbc.sql("""
                insert into access_deputy (id, organizer_id, provider_id, person_id, person_name, deputy_id, deputy_name, first_day, last_day,
                    named_by, named_name, named_at)
                select :id, organizer_id, provider_id, :person, :personName, :deputy, :deputyName, :first, :last, :by, :byName, :at
                from access_user where id = :person""")
                .param("id", named.id().value()).param("person", named.person().user().value()).param("personName", named.person().name())
                .param("deputy", named.deputy().user().value()).param("deputyName", named.deputy().name())
                .param("first", named.firstDay()).param("last", named.lastDay())
                .param("by", by.user().value()).param("byName", by.name()).param("at", Timestamp.from(at)).update();
    }

    /** The task of a user whom the acting person may read; empty for everybody else's. */
    Optional<String> task(UserId person) {
        return jdbc.sql("select task from access_user where id = ?").param(person.value()).query(String.class).optional();
    }

    List<Colleague> colleagues(UserId person) {
        return jdbc.sql("select id, username, task from luotsi_colleagues(?)").param(person.value())
                .query((row, number) -> new Colleague(user(row.getObject("id", UUID.class)), row.getString("username"), row.getString("task"))).list();
    }

    /** Those in which the user is the person, the newest first. */
    List<Deputyship> ofPerson(UserId person) {
        return jdbc.sql(SELECT + "where person_id = ? order by entry desc").param(person.value()).query(ROW).list();
    }

    /** Those in which the user is the deputy, the newest first. */
    List<Deputyship> ofDeputy(UserId deputy) {
        return jdbc.sql(SELECT + "where deputy_id = ? order by entry desc").param(deputy.value()).query(ROW).list();
    }

    /** In whose place the deputy acts on that day; empty where the period is not running or the two no longer have the same seat. */
    Optional<InPlaceOf> running(DeputyshipId id, UserId deputy, LocalDate day) {
        return jdbc.sql("""
                select person_id, person_name from access_deputy where id = :id and deputy_id = :deputy and ended_at is null
                    and :day between first_day and last_day and luotsi_share_a_seat(person_id, deputy_id)""")
                .param("id", id.value()).param("deputy", deputy.value()).param("day", day)
                .query((row, number) -> new InPlaceOf(user(row.getObject("person_id", UUID.class)), row.getString("person_name"))).optional();
    }

    boolean end(DeputyshipId id, UserId person, String by, Instant at) {
        return jdbc.sql("update access_deputy set ended_name = :by, ended_at = :at where id = :id and person_id = :person and ended_at is null")
                .param("by", by).param("at", Timestamp.from(at)).param("id", id.value()).param("person", person.value()).update() == 1;
    }

    private static final RowMapper<Deputyship> ROW = (row, number) -> new Deputyship(new DeputyshipId(row.getObject("id", UUID.class)),
            new Deputyship.Who(user(row.getObject("person_id", UUID.class)), row.getString("person_name")),
            new Deputyship.Who(user(row.getObject("deputy_id", UUID.class)), row.getString("deputy_name")),
            row.getObject("first_day", LocalDate.class), row.getObject("last_day", LocalDate.class), row.getString("named_name"),
            row.getTimestamp("ended_at") == null ? null : new Deputyship.Ending(row.getString("ended_name"), row.getTimestamp("ended_at").toInstant()));

    private static UserId user(UUID id) {
        return new UserId(id);
    }
}
