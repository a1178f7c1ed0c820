package fi.luotsi.negotiation.dispute;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import fi.luotsi.acting.Acting;
import fi.luotsi.acting.OrganizerId;
import fi.luotsi.acting.ProviderId;
import fi.luotsi.catalogue.Words;
import fi.luotsi.money.Euros;
import fi.luotsi.negotiation.NegotiationHead;
import fi.luotsi.negotiation.NegotiationId;
import fi.luotsi.negotiation.Party;
import fi.luotsi.negotiation.dispute.Disagreement.Climbed;
import fi.luotsi.negotiation.dispute.Disagreement.Kind;
import fi.luotsi.negotiation.dispute.Disagreement.Position;
import fi.luotsi.negotiation.dispute.Disagreement.Step;
import fi.luotsi.negotiation.term.TermId;

/** Disagreements as they are kept: one row for each step and position. */
@Repository
class DisputeRows {

    private static final Locale SWEDISH = Locale.of("sv");
    private static final String WHERE = "dispute_id, negotiation_id, organizer_id, provider_id";

    private final JdbcClient jdbc;
    private final JdbcTemplate template;

    DisputeRows(JdbcClient jdbc, JdbcTemplate template) {
        this.jdbc = jdbc;
        this.template = template;
    }

    /** A disagreement whose time on its level is over. */
    record Due(DisputeId dispute, NegotiationId negotiation, OrganizerId organizer, ProviderId provider, TermId term, int level, LocalDate deadline) {}

    List<Disagreement> of(NegotiationId id) {
        Map<UUID, List<Step>> steps = jdbc.sql("select * from negotiation_dispute_step where negotiation_id = ? order by entry").param(id.value())
                .query((row, _) -> Map.entry(uuid(row, "dispute_id"), step(row))).list().stream().collect(groupingBy(Map.Entry::getKey, mapping(Map.Entry::getValue, toList())));
        Map<UUID, List<Position>> positions = jdbc.sql("select * from negotiation_dispute_position where negotiation_id = ? order by entry").param(id.value())
                .query((row, _) -> Map.entry(uuid(row, "dispute_id"), position(row))).list().stream().collect(groupingBy(Map.Entry::getKey, mapping(Map.Entry::getValue, toList())));
        return jdbc.sql("""
                select d.* from negotiation_dispute d where d.negotiation_id = ?
                order by (select min(entry) from negotiation_dispute_step s where s.dispute_id = d.id)""").param(id.value()).query((row, _) ->
                new Disagreement(new DisputeId(uuid(row, "id")), new TermId(uuid(row, "term_id")), euros(row.getBigDecimal("exposure")),
                        steps.getOrDefault(uuid(row, "id"), List.of()), positions.getOrDefault(uuid(row, "id"), List.of()))).list();
    }

    void lock(NegotiationId id) {
        jdbc.sql("select id from negotiation where id = ? for update").param(id.value()).query((row, _) -> row.getString(1)).optional();
    }

    void insert(NegotiationHead head, DisputeId dispute, TermId term, @Nullable Euros exposure) {
        template.update("insert into negotiation_dispute (id, negotiation_id, organizer_id, provider_id, term_id, exposure) values (?, ?, ?, ?, ?, ?)",
                dispute.value(), head.id().value(), head.organizer().value(), head.provider().value(), term.value(), exposure == null ? null : exposure.toBigDecimal());
    }

    void step(Acting.Person acting, NegotiationHead head, DisputeId dispute, Kind kind, @Nullable Climbed climbed, @Nullable String text, Instant at) {
        template.update("insert into negotiation_dispute_step (" + WHERE + """
                , kind, level, level_fi, level_sv, deadline, text, party, by_user, by_name, at) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""",
                dispute.value(), head.id().value(), head.organizer().value(), head.provider().value(), kind.name(),
                climbed == null ? null : climbed.level(), climbed == null ? null : climbed.name().fi(), climbed == null ? null : climbed.name().in(SWEDISH),
                climbed == null ? null : climbed.deadline(), text, Party.of(acting).name(), acting.user().value(), acting.name(), Timestamp.from(at));
    }

    void position(Acting.Person acting, NegotiationHead head, DisputeId dispute, String text, Instant at) {
        jdbc.sql("insert into negotiation_dispute_position (" + WHERE + ", party, text, by_user, by_name, at) values (?, ?, ?, ?, ?, ?, ?, ?, ?)")
                .params(dispute.value(), head.id().value(), head.organizer().value(), head.provider().value(), Party.of(acting).name(), text,
                        acting.user().value(), acting.name(), Timestamp.from(at)).update();
    }

    /** Unsettled disagreements whose deadline lies before the day. */
    List<Due> due(LocalDate today) {
        return jdbc.sql("""
                select d.*, s.level, s.deadline from negotiation_dispute d
                join negotiation_dispute_step s on s.dispute_id = d.id and s.level = (select max(level) from negotiation_dispute_step l where l.dispute_id = d.id)
                where s.deadline < ? and not exists (select from negotiation_dispute_step e where e.dispute_id = d.id and e.kind in ('RESOLVED', 'AGREED_ON_THE_TABLE'))
                order by s.deadline, d.id""").param(today)
                .query((row, _) -> new Due(new DisputeId(uuid(row, "id")), new NegotiationId(uuid(row, "negotiation_id")), new OrganizerId(uuid(row, "organizer_id")),
                        new ProviderId(uuid(row, "provider_id")), new TermId(uuid(row, "term_id")), row.getInt("level"), row.getObject("deadline", LocalDate.class))).list();
    }

    /** False if another node was quicker. */
    boolean moveUp(Due due, Climbed climbed, Instant at) {
        return template.update("insert into negotiation_dispute_step (" + WHERE + """
                , kind, level, level_fi, level_sv, deadline, at) values (?, ?, ?, ?, 'MOVED_UP', ?, ?, ?, ?, ?) on conflict do nothing""",
                due.dispute().value(), due.negotiation().value(), due.organizer().value(), due.provider().value(), climbed.level(), climbed.name().fi(),
                climbed.name().in(SWEDISH), climbed.deadline(), Timestamp.from(at)) == 1;
    }

    private static Step step(ResultSet row) throws SQLException {
        var level = row.getObject("level", Integer.class);
        var climbed = level == null ? null : new Climbed(level, Words.of(row.getString("level_fi"), row.getString("level_sv")), row.getObject("deadline", LocalDate.class));
        var party = row.getString("party");
        return new Step(Kind.valueOf(row.getString("kind")), climbed, row.getString("text"), party == null ? null : Party.valueOf(party), row.getString("by_name"),
                row.getTimestamp("at").toInstant());
    }

    private static Position position(ResultSet row) throws SQLException {
        return new Position(Party.valueOf(row.getString("party")), row.getString("text"), row.getString("by_name"), row.getTimestamp("at").toInstant());
    }

    private static @Nullable Euros euros(@Nullable BigDecimal amount) {
        return amount == null ? null : Euros.of(amount);
    }

    private static UUID uuid(ResultSet row, String column) throws SQLException {
        return row.getObject(column, UUID.class);
    }
}
