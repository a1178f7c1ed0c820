package fi.luotsi.agreement.amendment;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import fi.luotsi.acting.Acting;
import fi.luotsi.agreement.AgreementId;
import fi.luotsi.agreement.amendment.AmendmentRequest.Answer;
import fi.luotsi.agreement.life.LifeEvent.Hand;
import fi.luotsi.negotiation.NegotiationHead;
import fi.luotsi.negotiation.NegotiationId;

/** What providers asked to be changed and what was answered, as they are kept. */
@Repository
class AmendmentRequestRows {

    private static final String REQUEST = """
            select r.*, a.negotiation_id, a.reason as declined, a.by_name as answered_by, a.at as answered_at
            from agreement_amendment_request r left join agreement_amendment_answer a on a.request_id = r.id
            """;

    private final JdbcClient jdbc;

    AmendmentRequestRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<AmendmentRequest> of(UUID id) {
        return jdbc.sql(REQUEST + "where r.id = ?").param(id).query(AmendmentRequestRows::request).optional();
    }

    /** The oldest first. */
    List<AmendmentRequest> of(AgreementId agreement) {
        return jdbc.sql(REQUEST + "where r.agreement_id = ? order by r.at").param(agreement.value()).query(AmendmentRequestRows::request).list();
    }

    /** Unanswered ones of all agreements that the acting person may read, the oldest first. */
    List<AmendmentRequest> open() {
        return jdbc.sql(REQUEST + "where a.request_id is null order by r.at").query(AmendmentRequestRows::request).list();
    }

    void insert(Acting.Person acting, NegotiationHead head, AmendmentRequest request) {
        var wanted = request.wanted();
        jdbc.sql("""
                insert into agreement_amendment_request (id, agreement_id, version, organizer_id, provider_id, change, reason, from_day, by_user, by_name, at)
                values (:id, :agreement, :version, :organizer, :provider, :change, :reason, :from, :user, :name, :at)""").param("id", request.id())
                .param("agreement", request.agreement().value()).param("version", request.version()).param("organizer", head.organizer().value())
                .param("provider", head.provider().value()).param("change", wanted.change()).param("reason", wanted.reason()).param("from", wanted.from())
                .param("user", acting.user().value()).param("name", request.asked().name()).param("at", Timestamp.from(request.asked().at())).update();
    }

    void insert(Acting.Person acting, NegotiationHead head, AmendmentRequest request, Answer answer) {
        jdbc.sql("""
                insert into agreement_amendment_answer (request_id, organizer_id, provider_id, negotiation_id, reason, by_user, by_name, at)
                values (:request, :organizer, :provider, :opened, :reason, :user, :name, :at)""").param("request", request.id())
                .param("organizer", head.organizer().value()).param("provider", head.provider().value())
                .param("opened", answer instanceof Answer.Opened(var opened, _) ? opened.value() : null)
                .param("reason", answer instanceof Answer.Declined(var reason, _) ? reason : null)
                .param("user", acting.user().value()).param("name", answer.hand().name()).param("at", Timestamp.from(answer.hand().at())).update();
    }

    private static AmendmentRequest request(ResultSet row, int number) throws SQLException {
        return new AmendmentRequest(row.getObject("id", UUID.class), new AgreementId(row.getObject("agreement_id", UUID.class)), row.getInt("version"),
                new RequestedChange(row.getString("change"), row.getString("reason"), row.getObject("from_day", LocalDate.class)),
                new Hand(row.getString("by_name"), row.getTimestamp("at").toInstant()), answer(row));
    }

    private static @Nullable Answer answer(ResultSet row) throws SQLException {
        var at = row.getTimestamp("answered_at");
        if (at == null) {
            return null;
        }
        var hand = new Hand(row.getString("answered_by"), at.toInstant());
        var opened = row.getObject("negotiation_id", UUID.class);
        return opened == null ? new Answer.Declined(row.getString("declined"), hand) : new Answer.Opened(new NegotiationId(opened), hand);
    }
}
