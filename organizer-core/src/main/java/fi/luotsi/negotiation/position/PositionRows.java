package fi.luotsi.negotiation.position;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import fi.luotsi.acting.Acting;
import fi.luotsi.negotiation.NegotiationHead;
import fi.luotsi.negotiation.NegotiationId;
import fi.luotsi.negotiation.Party;
import fi.luotsi.negotiation.term.TermId;

/** Entries of positions; the last one of a term holds. */
@Repository
class PositionRows {

    private final JdbcClient jdbc;
    private final JdbcTemplate template;

    PositionRows(JdbcClient jdbc, JdbcTemplate template) {
        this.jdbc = jdbc;
        this.template = template;
    }

    List<Position> held(NegotiationId id, Party party) {
        return jdbc.sql("""
                select * from (select distinct on (term_id) * from negotiation_position where negotiation_id = ? and party = ?
                    order by term_id, entry desc) last where wanted is not null""").params(id.value(), party.name()).query(PositionRows::position).list();
    }

    /** All three numbers, or none to take the position back. */
    void add(Acting.Person acting, NegotiationHead head, TermId term, @Nullable BigDecimal wanted, @Nullable BigDecimal acceptable,
            @Nullable BigDecimal fallback, Instant at) {
        template.update("""
                insert into negotiation_position (negotiation_id, organizer_id, provider_id, party, term_id, wanted, acceptable, fallback,
                    by_user, by_name, at) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""",
                        head.id().value(), head.organizer().value(), head.provider().value(), Party.of(acting).name(), term.value(), wanted,
                        acceptable, fallback, acting.user().value(), acting.name(), Timestamp.from(at));
    }

    private static Position position(ResultSet row, int number) throws SQLException {
        return new Position(new TermId(row.getObject("term_id", UUID.class)), row.getBigDecimal("wanted"), row.getBigDecimal("acceptable"),
                row.getBigDecimal("fallback"), row.getString("by_name"), row.getTimestamp("at").toInstant());
    }
}
