package fi.luotsi.negotiation.mandate;

import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.Year;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import fi.luotsi.acting.Acting;
import fi.luotsi.acting.OrganizerId;
import fi.luotsi.acting.ProviderId;
import fi.luotsi.acting.UserId;
import fi.luotsi.budget.LineKind;
import fi.luotsi.catalogue.Words;
import fi.luotsi.negotiation.NegotiationHead;
import fi.luotsi.negotiation.NegotiationId;
import fi.luotsi.negotiation.Party;
import fi.luotsi.notice.bell.Bell;

/** Requests to go beyond a mandate, each with its ruling where there is one. */
@Repository
class RequestRows {

    private static final String WITH_RULING = """
            select q.*, r.granted, r.reason as ruling_reason, r.by_name as ruled_by, r.at as ruled_at
            from negotiation_mandate_request q left join negotiation_mandate_ruling r on r.request_id = q.id
            """;

    private final JdbcClient jdbc;
    private final JdbcTemplate template;

    RequestRows(JdbcClient jdbc, JdbcTemplate template) {
        this.jdbc = jdbc;
        this.template = template;
    }

    List<Request> of(NegotiationId id, Party party) {
        return jdbc.sql(WITH_RULING + "where q.negotiation_id = ? and q.party = ? order by q.at desc, q.id").params(id.value(), party.name())
                .query(RequestRows::request).list();
    }

    /** Those that the acting person may rule on or could: of the whole party, the open ones first. */
    List<Request> ofPrincipal(int limit) {
        return jdbc.sql(WITH_RULING + "where q.party = luotsi_principal(q.organizer_id, q.provider_id) order by r.at is not null, q.at desc, q.id limit ?")
                .param(limit).query(RequestRows::request).list();
    }

    Optional<Request> find(RequestId id) {
        return jdbc.sql(WITH_RULING + "where q.id = ? and q.party = luotsi_principal(q.organizer_id, q.provider_id)").param(id.value())
                .query(RequestRows::request).optional();
    }

    /** Between whom the request's negotiation is. */
    Bell.Table table(RequestId id) {
        return jdbc.sql("select negotiation_id, organizer_id, provider_id from negotiation_mandate_request where id = ?").param(id.value())
                .query((row, number) -> new Bell.Table(row.getObject("negotiation_id", UUID.class), new OrganizerId(row.getObject("organizer_id", UUID.class)),
                        new ProviderId(row.getObject("provider_id", UUID.class)))).single();
    }

    void ask(Acting.Person acting, NegotiationHead head, Request request) {
        var item = request.item();
        template.update("""
                insert into negotiation_mandate_request (id, mandate_id, negotiation_id, organizer_id, provider_id, party, title_fi, title_sv,
                    case_number, counterpart_fi, counterpart_sv, counterpart_en, item_fi, item_sv, item_en, item_line, year, bound,
                    limit_amount, asked_amount, unit, body, decided_on, section, reason, by_user, by_name, at)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""",
                        request.id().value(), request.mandate().value(), head.id().value(), head.organizer().value(), head.provider().value(),
                        Party.of(acting).name(), request.title().fi(), swedish(request.title()), request.caseNumber(),
                        request.counterpart().fi(), swedish(request.counterpart()), request.counterpart().en(),
                        item == null ? null : item.fi(), item == null ? null : item.sv(), item == null ? null : item.en(),
                        request.line() == null ? null : request.line().name(), request.year() == null ? null : request.year().getValue(),
                        request.bound().name(), request.limit().number(), request.asked().number(), request.limit().unit(),
                        request.decision().body(), Date.valueOf(request.decision().day()), request.decision().section(), request.reason(),
                        acting.user().value(), acting.name(), Timestamp.from(request.askedAt()));
    }

    /** @return whether this was the first ruling */
    boolean rule(Acting.Person acting, RequestId id, boolean granted, String reason, Instant at) {
        return jdbc.sql("""
                insert into negotiation_mandate_ruling (request_id, negotiation_id, organizer_id, provider_id, party, granted, reason, by_user, by_name, at)
                select id, negotiation_id, organizer_id, provider_id, party, ?, ?, ?, ?, ? from negotiation_mandate_request where id = ?
                on conflict (request_id) do nothing""")
                .params(granted, reason, acting.user().value(), acting.name(), Timestamp.from(at), id.value()).update() == 1;
    }

    private static Request request(ResultSet row, int number) throws SQLException {
        var line = row.getString("item_line");
        var year = row.getObject("year", Integer.class);
        return new Request(new RequestId(row.getObject("id", UUID.class)), new MandateId(row.getObject("mandate_id", UUID.class)),
                new NegotiationId(row.getObject("negotiation_id", UUID.class)), Words.of(row.getString("title_fi"), row.getString("title_sv")),
                row.getString("case_number"), words(row, "counterpart"), row.getString("item_fi") == null ? null : words(row, "item"),
                line == null ? null : LineKind.valueOf(line), year == null ? null : Year.of(year), Bound.valueOf(row.getString("bound")),
                MandateRows.measure(row, "limit_amount"), MandateRows.measure(row, "asked_amount"), MandateRows.decision(row),
                row.getString("reason"), new UserId(row.getObject("by_user", UUID.class)), row.getString("by_name"),
                row.getTimestamp("at").toInstant(), ruling(row));
    }

    private static Request.@Nullable Ruling ruling(ResultSet row) throws SQLException {
        var at = row.getTimestamp("ruled_at");
        return at == null ? null : new Request.Ruling(row.getBoolean("granted"), row.getString("ruling_reason"), row.getString("ruled_by"), at.toInstant());
    }

    private static Words words(ResultSet row, String name) throws SQLException {
        return new Words(row.getString(name + "_fi"), row.getString(name + "_sv"), row.getString(name + "_en"));
    }

    private static String swedish(Words words) {
        return words.sv() == null ? words.fi() : words.sv();
    }
}
