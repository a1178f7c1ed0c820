package fi.luotsi.agreement.publicity;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import fi.luotsi.acting.Acting;
import fi.luotsi.negotiation.NegotiationHead;
import fi.luotsi.negotiation.NegotiationId;
import fi.luotsi.negotiation.term.TermId;

/** What was decided about publicity, as it is kept. */
@Repository
class PublicityRows {

    private final JdbcClient jdbc;

    PublicityRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Whoever decides about publicity and whoever signs wait for each other. */
    void lock(NegotiationId id) {
        jdbc.sql("select pg_advisory_xact_lock(hashtextextended(?, 0))").param("agreement " + id).query((row, _) -> row.getString(1)).optional();
    }

    /** Oldest first. */
    List<PublicityDecision> of(NegotiationId id) {
        return jdbc.sql("select * from agreement_publicity where negotiation_id = ? order by number").param(id.value()).query(PublicityRows::decision).list();
    }

    void insert(Acting.Person acting, NegotiationHead head, PublicityDecision decision) {
        jdbc.sql("""
                insert into agreement_publicity (negotiation_id, number, organizer_id, provider_id, term_id, annex, ground, note, by_user, by_name, at)
                values (:negotiation, :number, :organizer, :provider, :term, :annex, :ground, :note, :user, :by, :at)""")
                .param("negotiation", head.id().value()).param("number", decision.number()).param("organizer", head.organizer().value()).param("provider", head.provider().value())
                .param("term", decision.item() instanceof PublicityItem.OfTerm(var term) ? term.value() : null)
                .param("annex", decision.item() instanceof PublicityItem.OfAnnex(var annex) ? annex.name() : null)
                .param("ground", decision.ground().map(Enum::name).orElse(null)).param("note", decision.note())
                .param("user", acting.user().value()).param("by", decision.by()).param("at", Timestamp.from(decision.at())).update();
    }

    private static PublicityDecision decision(ResultSet row, int number) throws SQLException {
        var term = row.getObject("term_id", UUID.class);
        var item = term != null ? new PublicityItem.OfTerm(new TermId(term)) : new PublicityItem.OfAnnex(Annex.valueOf(row.getString("annex")));
        return new PublicityDecision(row.getInt("number"), item, Optional.ofNullable(row.getString("ground")).map(SecrecyGround::valueOf), row.getString("note"),
                row.getString("by_name"), row.getTimestamp("at").toInstant());
    }
}
