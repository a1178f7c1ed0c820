package fi.luotsi.agreement;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import fi.luotsi.acting.Acting;
import fi.luotsi.acting.OrganizerId;
import fi.luotsi.acting.ProviderId;
import fi.luotsi.acting.UserId;

/** The register of rights to sign as it is kept. */
@Repository
class SigningRightRows {

    private static final String RIGHTS = """
            select r.*, least(r.valid_to, e.last_day) as ends from agreement_signing_right r left join agreement_signing_right_end e on e.right_id = r.id
            """;

    private final JdbcClient jdbc;

    SigningRightRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<SigningRight> all() {
        return jdbc.sql(RIGHTS + "order by r.provider_id nulls first, r.valid_from, r.id").query(SigningRightRows::right).list();
    }

    List<SigningRight> of(OrganizerId organizer, ProviderId provider) {
        return jdbc.sql(RIGHTS + "where r.organizer_id = ? and (r.provider_id is null or r.provider_id = ?) order by r.valid_from, r.id")
                .params(organizer.value(), provider.value()).query(SigningRightRows::right).list();
    }

    void insert(Acting.OrganizerStaff acting, SigningRight right, Instant at) {
        jdbc.sql("""
                insert into agreement_signing_right (id, organizer_id, provider_id, user_id, title, source, valid_from, valid_to, by_user, by_name, at)
                values (:id, :organizer, :provider, :user, :title, :source, :from, :to, :by, :name, :at)""").param("id", right.id()).param("organizer", acting.organizer().value())
                .param("provider", right.provider().map(ProviderId::value).orElse(null)).param("user", right.user().value()).param("title", right.title()).param("source", right.source())
                .param("from", right.validFrom()).param("to", right.validTo()).param("by", acting.user().value()).param("name", acting.name()).param("at", Timestamp.from(at)).update();
    }

    void end(Acting.OrganizerStaff acting, SigningRight right, LocalDate lastDay, String reason, Instant at) {
        jdbc.sql("""
                insert into agreement_signing_right_end (right_id, organizer_id, provider_id, last_day, reason, by_user, by_name, at)
                values (:right, :organizer, :provider, :last, :reason, :by, :name, :at) on conflict do nothing""").param("right", right.id())
                .param("organizer", acting.organizer().value()).param("provider", right.provider().map(ProviderId::value).orElse(null)).param("last", lastDay)
                .param("reason", reason).param("by", acting.user().value()).param("name", acting.name()).param("at", Timestamp.from(at)).update();
    }

    private static SigningRight right(ResultSet row, int number) throws SQLException {
        return new SigningRight(row.getObject("id", UUID.class), new UserId(row.getObject("user_id", UUID.class)),
                Optional.ofNullable(row.getObject("provider_id", UUID.class)).map(ProviderId::new), row.getString("title"), row.getString("source"),
                row.getObject("valid_from", LocalDate.class), row.getObject("ends", LocalDate.class));
    }
}
