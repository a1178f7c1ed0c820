package fi.luotsi.clause.table;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import fi.luotsi.acting.Acting;
import fi.luotsi.clause.ClauseKey;
import fi.luotsi.clause.table.CarriedClause.Origin;
import fi.luotsi.negotiation.NegotiationId;
import fi.luotsi.negotiation.term.TermId;
import fi.luotsi.negotiation.term.TermValue;

/** From which library clause a term was taken; seen by whoever sees the term. */
@Repository
class OriginRows {

    private final JdbcClient jdbc;

    OriginRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Map<TermId, Origin> of(NegotiationId id) {
        var origins = new HashMap<TermId, Origin>();
        jdbc.sql("select * from clause_origin where negotiation_id = ?").param(id.value()).query(row -> {
            origins.put(new TermId(row.getObject("term_id", UUID.class)),
                    new Origin(new ClauseKey(row.getString("key")), row.getInt("number"), new TermValue.Clause(row.getString("text_fi"), row.getString("text_sv"))));
        });
        return origins;
    }

    /** Says it of a term that is there; of any other nothing is written. */
    void remember(Acting.Person acting, TermId term, Origin taken, Instant at) {
        jdbc.sql("""
                insert into clause_origin (term_id, negotiation_id, organizer_id, provider_id, key, number, text_fi, text_sv, by_user, at)
                select id, negotiation_id, organizer_id, provider_id, ?, ?, ?, ?, ?, ? from negotiation_term where id = ? on conflict do nothing""")
                .params(taken.key().value(), taken.number(), taken.text().fi(), taken.text().sv(), acting.user().value(), Timestamp.from(at), term.value()).update();
    }
}
