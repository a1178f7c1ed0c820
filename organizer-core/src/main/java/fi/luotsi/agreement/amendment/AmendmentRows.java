package fi.luotsi.agreement.amendment;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import fi.luotsi.acting.Acting;
import fi.luotsi.agreement.AgreementId;
import fi.luotsi.negotiation.NegotiationHead;
import fi.luotsi.negotiation.NegotiationId;
import fi.luotsi.negotiation.term.TermId;

/** Negotiations about changing agreements, and which term comes from which, as they are kept. */
@Repository
class AmendmentRows {

    private static final String AMENDMENT = """
            select a.*, e.reason as given_up from agreement_amendment a left join agreement_amendment_end e on e.negotiation_id = a.negotiation_id
            """;

    private final JdbcClient jdbc;
    private final JdbcTemplate batches;

    AmendmentRows(JdbcClient jdbc, JdbcTemplate batches) {
        this.jdbc = jdbc;
        this.batches = batches;
    }

    /** Two people who open an amendment of one agreement wait for each other. */
    void lock(AgreementId agreement) {
        jdbc.sql("select pg_advisory_xact_lock(hashtextextended(?, 0))").param("amendments of " + agreement).query((row, _) -> row.getString(1)).optional();
    }

    Optional<Amendment> of(NegotiationId id) {
        return jdbc.sql(AMENDMENT + "where a.negotiation_id = ?").param(id.value()).query(AmendmentRows::amendment).optional();
    }

    /** The newest first. */
    List<Amendment> of(AgreementId agreement) {
        return jdbc.sql(AMENDMENT + "where a.agreement_id = ? order by a.at desc").param(agreement.value()).query(AmendmentRows::amendment).list();
    }

    /** Which term each term of an agreement's amendments was laid out from; a term that is new has none. */
    Map<TermId, TermId> origins(AgreementId agreement) {
        var origins = new HashMap<TermId, TermId>();
        jdbc.sql("select t.term_id, t.origin_id from agreement_amendment_term t join agreement_amendment a on a.negotiation_id = t.negotiation_id where a.agreement_id = ?")
                .param(agreement.value()).query((row, _) -> origins.put(term(row, "term_id"), term(row, "origin_id"))).list();
        return origins;
    }

    /** The negotiation whose package the amended version consists of. */
    NegotiationId negotiationOf(Amendment amendment) {
        return jdbc.sql("select negotiation_id from agreement_version where agreement_id = ? and version = ?").params(amendment.agreement().value(), amendment.version())
                .query((row, _) -> new NegotiationId(row.getObject(1, UUID.class))).single();
    }

    /** Each term of the amendment, by the term it was laid out from. */
    Map<TermId, TermId> laidOut(NegotiationId id) {
        var laid = new HashMap<TermId, TermId>();
        jdbc.sql("select term_id, origin_id from agreement_amendment_term where negotiation_id = ?").param(id.value())
                .query((row, _) -> laid.put(term(row, "origin_id"), term(row, "term_id"))).list();
        return laid;
    }

    boolean isLaidOut(TermId term) {
        return jdbc.sql("select exists (select from agreement_amendment_term where term_id = ?)").param(term.value()).query(Boolean.class).single();
    }

    void insert(Acting.Person acting, NegotiationHead head, Amendment amendment, Map<TermId, TermId> origins) {
        jdbc.sql("""
                insert into agreement_amendment (negotiation_id, agreement_id, version, organizer_id, provider_id, reason, by_user, by_name, at)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?)""").params(amendment.negotiation().value(), amendment.agreement().value(), amendment.version(), head.organizer().value(),
                        head.provider().value(), amendment.reason(), acting.user().value(), amendment.by(), Timestamp.from(amendment.at())).update();
        batches.batchUpdate("insert into agreement_amendment_term (term_id, negotiation_id, organizer_id, provider_id, origin_id) values (?, ?, ?, ?, ?)",
                List.copyOf(origins.entrySet()), 200, (statement, origin) -> {
                    statement.setObject(1, origin.getKey().value());
                    statement.setObject(2, amendment.negotiation().value());
                    statement.setObject(3, head.organizer().value());
                    statement.setObject(4, head.provider().value());
                    statement.setObject(5, origin.getValue().value());
                });
    }

    void giveUp(Acting.Person acting, NegotiationHead head, String reason, Instant at) {
        jdbc.sql("insert into agreement_amendment_end (negotiation_id, organizer_id, provider_id, reason, by_user, by_name, at) values (?, ?, ?, ?, ?, ?, ?)")
                .params(head.id().value(), head.organizer().value(), head.provider().value(), reason, acting.user().value(), acting.name(), Timestamp.from(at)).update();
    }

    private static Amendment amendment(ResultSet row, int number) throws SQLException {
        return new Amendment(new NegotiationId(row.getObject("negotiation_id", UUID.class)), new AgreementId(row.getObject("agreement_id", UUID.class)), row.getInt("version"),
                row.getString("reason"), row.getString("by_name"), row.getTimestamp("at").toInstant(), row.getString("given_up"));
    }

    private static TermId term(ResultSet row, String column) throws SQLException {
        return new TermId(row.getObject(column, UUID.class));
    }
}
