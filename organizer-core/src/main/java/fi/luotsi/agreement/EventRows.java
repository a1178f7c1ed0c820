package fi.luotsi.agreement;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import fi.luotsi.acting.Acting;
import fi.luotsi.agreement.life.Body;
import fi.luotsi.agreement.life.LifeEvent;
import fi.luotsi.agreement.life.LifeEvent.Hand;
import fi.luotsi.agreement.life.LifeEvent.Outcome;
import fi.luotsi.negotiation.NegotiationHead;
import fi.luotsi.negotiation.Party;

/** What happened to the versions of agreements, as it is kept. */
@Repository
class EventRows {

    private final JdbcClient jdbc;

    EventRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<LifeEvent> of(UUID agreement, int version) {
        return jdbc.sql("select * from agreement_event where agreement_id = ? and version = ? order by sequence").params(agreement, version).query(EventRows::event).list();
    }

    void insert(Acting.Person acting, AgreementVersion to, NegotiationHead head, LifeEvent event) {
        var columns = columns(event);
        jdbc.sql("""
                insert into agreement_event (agreement_id, version, sequence, organizer_id, provider_id, kind, party, body, outcome, day, final_from, section, case_number,
                    text, reasons, dissent, signer_right, by_user, by_name, at)
                values (:agreement, :version, :sequence, :organizer, :provider, :kind, :party, :body, :outcome, :day, :final, :section, :case, :text, :reasons, :dissent,
                    :right, :user, :by, :at)""")
                .param("agreement", to.agreement().value()).param("version", to.version()).param("sequence", to.sequence() + 1)
                .param("organizer", head.organizer().value()).param("provider", head.provider().value()).param("kind", kind(event))
                .param("party", columns.get("party")).param("body", columns.get("body")).param("outcome", columns.get("outcome")).param("day", columns.get("day"))
                .param("final", columns.get("final")).param("section", columns.get("section")).param("case", columns.get("case")).param("text", columns.get("text"))
                .param("reasons", columns.get("reasons")).param("dissent", columns.get("dissent")).param("right", columns.get("right"))
                .param("user", acting.user().value()).param("by", event.hand().name()).param("at", Timestamp.from(event.hand().at())).update();
    }

    static String kind(LifeEvent event) {
        return switch (event) {
            case LifeEvent.Decided _ -> "DECIDED";
            case LifeEvent.Answered _ -> "ANSWERED";
            case LifeEvent.Signed _ -> "SIGNED";
            case LifeEvent.SigningRefused _ -> "SIGNING_REFUSED";
            case LifeEvent.Withdrawn _ -> "WITHDRAWN";
            case LifeEvent.Terminated _ -> "TERMINATED";
        };
    }

    private static Map<String, Object> columns(LifeEvent event) {
        var columns = new HashMap<String, Object>();
        switch (event) {
            case LifeEvent.Decided(var body, var decision, _) -> {
                columns.putAll(Map.of("body", body.name(), "outcome", decision.outcome().name(), "day", decision.day(), "section", decision.section(),
                        "case", decision.caseNumber(), "text", decision.text(), "reasons", decision.reasons()));
                if (decision.dissent() != null) {
                    columns.put("dissent", decision.dissent());
                }
                if (decision.finalFrom() != null) {
                    columns.put("final", decision.finalFrom());
                }
            }
            case LifeEvent.Answered(var answer, _) -> columns.put("text", answer);
            case LifeEvent.Signed(var party, var signer, var right, var day, _) -> columns.putAll(Map.of("party", party.name(), "text", signer, "right", right, "day", day));
            case LifeEvent.SigningRefused(var party, var signer, var reason, var day, _) ->
                columns.putAll(Map.of("party", party.name(), "text", signer, "reasons", reason, "day", day));
            case LifeEvent.Withdrawn(var reason, _) -> columns.put("reasons", reason);
            case LifeEvent.Terminated(var party, var lastDay, var reason, _) -> columns.putAll(Map.of("party", party.name(), "day", lastDay, "reasons", reason));
        }
        return columns;
    }

    private static LifeEvent event(ResultSet row, int number) throws SQLException {
        var hand = new Hand(row.getString("by_name"), row.getTimestamp("at").toInstant());
        return switch (row.getString("kind")) {
            case "DECIDED" -> new LifeEvent.Decided(Body.valueOf(row.getString("body")), new LifeEvent.Decision(Outcome.valueOf(row.getString("outcome")), day(row, "day"),
                    row.getString("section"), row.getString("case_number"), row.getString("reasons"), row.getString("text"), row.getString("dissent"),
                    row.getObject("final_from", LocalDate.class)), hand);
            case "ANSWERED" -> new LifeEvent.Answered(row.getString("text"), hand);
            case "SIGNED" -> new LifeEvent.Signed(party(row), row.getString("text"), row.getString("signer_right"), day(row, "day"), hand);
            case "SIGNING_REFUSED" -> new LifeEvent.SigningRefused(party(row), row.getString("text"), row.getString("reasons"), day(row, "day"), hand);
            case "WITHDRAWN" -> new LifeEvent.Withdrawn(row.getString("reasons"), hand);
            case "TERMINATED" -> new LifeEvent.Terminated(party(row), day(row, "day"), row.getString("reasons"), hand);
            default -> throw new IllegalStateException(row.getString("kind"));
        };
    }

    private static Party party(ResultSet row) throws SQLException {
        return Party.valueOf(row.getString("party"));
    }

    private static LocalDate day(ResultSet row, String column) throws SQLException {
        return row.getObject(column, LocalDate.class);
    }
}
