package fi.luotsi.negotiation.mandate;

import java.math.BigDecimal;
import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Year;
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
import fi.luotsi.negotiation.term.Measure;
import fi.luotsi.negotiation.term.TermId;

/** Entries of mandates; the last one of a subject and bound is in force. */
@Repository
class MandateRows {

    private final JdbcClient jdbc;
    private final JdbcTemplate template;

    MandateRows(JdbcClient jdbc, JdbcTemplate template) {
        this.jdbc = jdbc;
        this.template = template;
    }

    /** Those in force: terms in the agreement's order, totals after them. */
    List<Mandate> inForce(NegotiationId id, Party party) {
        return jdbc.sql("""
                select m.* from (select distinct on (term_id, year, bound) * from negotiation_mandate
                        where negotiation_id = ? and party = ? order by term_id, year, bound, entry desc) m
                    left join negotiation_term t on t.id = m.term_id
                where m.amount is not null order by t.section nulls last, t.position, m.year, m.bound""")
                .params(id.value(), party.name()).query(MandateRows::mandate).list();
    }

    /** Everything that was written down, oldest first; an end has the limit that it ended. */
    List<MandateAct> acts(NegotiationId id, Party party) {
        return jdbc.sql("""
                select id, term_id, year, bound, body, decided_on, section, by_name, at, amount is null as ended, coalesce(amount, before_amount) as amount,
                    coalesce(unit, before_unit) as unit
                from (select *, lag(amount) over subject as before_amount, lag(unit) over subject as before_unit from negotiation_mandate
                    where negotiation_id = ? and party = ? window subject as (partition by term_id, year, bound order by entry)) entries
                where coalesce(amount, before_amount) is not null order by entry""")
                .params(id.value(), party.name()).query((row, number) -> new MandateAct(mandate(row, number), row.getBoolean("ended"))).list();
    }

    /** @param limit null ends the mandate */
    void add(Acting.Person acting, NegotiationHead head, MandateId id, Subject subject, Bound bound, @Nullable Measure limit, Decision decision, Instant at) {
        template.update("""
                insert into negotiation_mandate (id, negotiation_id, organizer_id, provider_id, party, term_id, year, bound, amount, unit,
                    body, decided_on, section, by_user, by_name, at) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""",
                        id.value(), head.id().value(), head.organizer().value(), head.provider().value(), Party.of(acting).name(),
                        subject instanceof Subject.OfTerm(var term) ? term.value() : null,
                        subject instanceof Subject.OfYear(var year) ? year.getValue() : null, bound.name(),
                        limit == null ? null : limit.number(), limit == null ? null : limit.unit(), decision.body(),
                        Date.valueOf(decision.day()), decision.section(), acting.user().value(), acting.name(), Timestamp.from(at));
    }

    private static Mandate mandate(ResultSet row, int number) throws SQLException {
        var term = row.getObject("term_id", UUID.class);
        var subject = term == null ? new Subject.OfYear(Year.of(row.getInt("year"))) : new Subject.OfTerm(new TermId(term));
        return new Mandate(new MandateId(row.getObject("id", UUID.class)), subject, Bound.valueOf(row.getString("bound")),
                measure(row, "amount"), decision(row), row.getString("by_name"), row.getTimestamp("at").toInstant());
    }

    static Measure measure(ResultSet row, String column) throws SQLException {
        BigDecimal number = row.getBigDecimal(column);
        return new Measure(number, row.getString("unit"));
    }

    static Decision decision(ResultSet row) throws SQLException {
        return new Decision(row.getString("body"), row.getObject("decided_on", LocalDate.class), row.getString("section"));
    }
}
